import type { RoomFile } from '../caseFile.ts';
import type { Key } from '../key.ts';
import { VOICES, type Voice } from '../people/voice.ts';

/** Whose words are not in yet (R67): a status or report counts once it is submitted, so that a draft is not taken for an answer. */
export function missingVoices(room: Pick<RoomFile, 'statuses' | 'reports'>, followUpKey: Key): Voice[] {
  const said = [...room.statuses, ...room.reports].filter((row) => row.followUpKey === followUpKey && row.submittedAt !== null);
  return VOICES.filter((voice) => !said.some((row) => row.voice === voice));
}
