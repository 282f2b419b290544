import { type ActorQuestion, type CaseFile, type FollowUp, type Recorded, type Report, type RoomFile, submittedReport } from '#domain';

/** A follow-up the caseworker waits for material to, or has got it and not answered yet. */
export interface Collected {
  readonly room: RoomFile;
  readonly followUp: Recorded<FollowUp>;
  /** Null: not handed in. */
  readonly report: Recorded<Report> | null;
}

/** What an other actor was asked, what they are known to have said, or both. */
export interface ActorAnswer {
  readonly id: string;
  readonly actor: string;
  readonly question: ActorQuestion | null;
  readonly report: Recorded<Report> | null;
}

/** Of each room with a service the follow-up under way; else the last one whose report waits for the authority's answer (R77). */
export function collectedOf({ rooms }: CaseFile): readonly Collected[] {
  return rooms
    .filter(({ room }) => room.kind === 'service')
    .flatMap((room) => {
      const underWay = room.followUps.find(({ state }) => state === 'convened' || state === 'held');
      const followUp = underWay ?? room.followUps.find(({ state, received, usefulness }) => state === 'closed' && received.length > 0 && usefulness === null);
      return followUp ? [{ room, followUp, report: submittedReport(room.reports, followUp.key) }] : [];
    });
}

/** Other actors of the follow-up: those asked with its meeting first, then whoever else was written in. */
export function actorAnswersOf({ meetings }: CaseFile, { room, followUp }: Collected): readonly ActorAnswer[] {
  const reports = room.reports.filter(({ followUpKey, voice }) => followUpKey === followUp.key && voice === 'otherActor');
  // The question belongs to the meeting: it stands with the first of the follow-ups the meeting covers.
  const asked = meetings.find(({ key, covers }) => key === followUp.meetingKey && covers[0]?.followUpKey === followUp.key)?.asks.questions ?? [];
  const answers = asked.map((question): ActorAnswer => {
    const actor = question.organisation ?? question.name;
    return { id: actor, actor, question, report: reports.find((report) => report.actor === actor || report.actor === question.name) ?? null };
  });
  const known = new Set(answers.map(({ report }) => report?.key));
  return [...answers, ...reports.filter(({ key }) => !known.has(key)).map((report): ActorAnswer => ({ id: report.key, actor: report.actor, question: null, report }))];
}
