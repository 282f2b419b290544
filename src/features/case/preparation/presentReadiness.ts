import { type CaseFile, dayIn, type FollowUp, type Meeting, missingVoices, type RoomFile } from '#domain';
import { formatDay, type Language, type Words } from '#i18n';

export interface Readiness {
  readonly id: string;
  readonly isReady: boolean;
  readonly text: string;
}

/** A follow-up of the meeting, in its room. */
export interface Covered {
  readonly room: RoomFile;
  readonly followUp: FollowUp;
}

export function coversOf(file: CaseFile, { covers }: Meeting): readonly Covered[] {
  return covers.flatMap(({ roomCode, followUpKey }) => {
    const room = file.rooms.find(({ room: { code } }) => code === roomCode);
    const followUp = room?.followUps.find(({ key }) => key === followUpKey);
    return room && followUp ? [{ room, followUp }] : [];
  });
}

/** What a meeting builds on, and whether it is there: the three voices (R67), other actors (R32), the citizen's own guests (R31). It stops nobody. */
export function presentReadiness(file: CaseFile, meeting: Meeting, language: Language, words: Words<'prepare'>): readonly Readiness[] {
  const covers = coversOf(file, meeting);
  const name = file.case.citizen.calledName;
  const missing = covers.map(({ room, followUp }) => missingVoices(room, followUp.key));
  const isHeard = (voice: 'citizen' | 'authority') => missing.every((voices) => !voices.includes(voice));
  const say = (isReady: boolean, texts: { readonly here: string; readonly missing: string }) => ({ isReady, text: isReady ? texts.here : texts.missing });
  const isAsked = covers.some(({ followUp }) => followUp.citizenInvites.wish !== 'notAsked');
  const answered = new Set(covers.flatMap(({ room, followUp }) => room.reports.filter((row) => row.followUpKey === followUp.key && row.voice === 'otherActor' && row.submittedAt !== null).map(({ actor }) => actor)));
  return [
    ...covers.map((cover) => statusOf(cover, language, words)),
    { id: 'citizen', ...say(isHeard('citizen'), { here: words.citizen.here(name), missing: words.citizen.missing(name) }) },
    { id: 'authority', ...say(isHeard('authority'), words.authority) },
    { id: 'wish', ...say(isAsked, { here: words.wish.here(name), missing: words.wish.missing(name) }) },
    ...meeting.asks.questions.map(({ name: person, organisation, dueOn }) => {
      const actor = organisation ?? person;
      return { id: `actor ${actor}`, ...say(answered.has(actor) || answered.has(person), { here: words.actor.here(actor), missing: words.actor.missing(actor, formatDay(dueOn, language)) }) };
    }),
  ];
}

function statusOf({ room, followUp }: Covered, language: Language, words: Words<'prepare'>): Readiness {
  const service = room.service.shortName;
  const days = [...room.statuses, ...room.reports].flatMap((row) => (row.followUpKey === followUp.key && row.voice === 'provider' && row.submittedAt ? [dayIn(row.submittedAt)] : [])).sort();
  const came = days.at(-1);
  const id = `status ${room.room.code}`;
  if (came) return { id, isReady: true, text: words.status.here(service, formatDay(came, language)) };
  return { id, isReady: false, text: followUp.materialDue ? words.status.missingDue(service, formatDay(followUp.materialDue, language)) : words.status.missing(service) };
}
