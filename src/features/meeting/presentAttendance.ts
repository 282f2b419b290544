import { type Attendance, expectedAttendance, lacksExplanation, type Participant, type Recorded } from '#domain';
import { type CoveredFollowUp, planOf, type PlanNotes } from '#flows';

export interface PresentedAttendance {
  readonly participant: Recorded<Participant>;
  readonly attendance: Attendance;
  /** The citizen's absence is not explained (R40). */
  readonly lacksReason: boolean;
}

/** As noted at the meeting, else as the room has it; null: nobody has noted it. */
export function notedOf(plans: PlanNotes, cover: CoveredFollowUp): readonly Attendance[] | null {
  const { attendance } = cover.followUp;
  return planOf(plans, cover).attendance ?? (attendance.length > 0 ? attendance : null);
}

/** Everybody of the circle, the citizen first: as noted, else as was agreed with them. */
export function presentAttendance(participants: readonly Recorded<Participant>[], noted: readonly Attendance[] | null): readonly PresentedAttendance[] {
  const order = [...participants].sort((a, b) => Number(b.role === 'citizen') - Number(a.role === 'citizen'));
  return order.map((participant) => {
    const attendance = noted?.find(({ participantKey }) => participantKey === participant.key) ?? expectedAttendance(participant);
    return { participant, attendance, lacksReason: noted !== null && lacksExplanation(attendance, participant.role) };
  });
}

/** All rows with one of them changed: what is noted of one is noted of all. */
export function withAttendance(rows: readonly PresentedAttendance[], changed: Attendance): readonly Attendance[] {
  return rows.map(({ attendance }) => (attendance.participantKey === changed.participantKey ? changed : attendance));
}

/** Whoever is there for a part counts. */
export function countThere(noted: readonly Attendance[]): number {
  return noted.filter(({ presence }) => presence !== 'absent').length;
}
