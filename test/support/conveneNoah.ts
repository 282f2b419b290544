import type { Journey } from './journey.ts';

export const JONAS_ROOM = { code: 'f636j9', path: '/sites/treklang-wjtqhfbb' };

interface Rows {
  readonly value: readonly { readonly id: string; readonly fields: Readonly<Record<string, string>> }[];
}

/** Noah's follow-up in Jonas's room, convened as a booking leaves it. @returns the link of the invitation */
export async function conveneNoah(journey: Journey): Promise<string> {
  const mette = journey.wire.graph('mette');
  const list = `/sites/localhost:${JONAS_ROOM.path}:/lists/FollowUps/items`;
  const { value } = (await mette.get<Rows>(`${list}?$expand=fields&$top=1000`)).body;
  const planned = value.find(({ fields }) => fields['State'] === 'planned');
  if (!planned) throw new Error('Nothing is planned in the room');
  const changed = await mette.patch(`${list}/${planned.id}/fields`, {
    State: 'convened',
    MeetingStart: '2026-12-03T09:00:00Z',
    MeetingEnd: '2026-12-03T10:00:00Z',
    MaterialDue: '2026-11-30T12:00:00Z',
    MaterialRequestedJson: JSON.stringify({ format: 1, value: ['statusOnGoals', 'lifeSituation', 'recommendation'] }),
  });
  if (changed.status !== 200) throw new Error(`The follow-up was not convened: ${changed.status}`);
  return `${journey.treklang.app}/web.html#/r/${JONAS_ROOM.code}/f/${planned.fields['Key']}`;
}
