import { aSharePoint, type GraphClient, graphOf, SET_UP_SCOPES, type SharePoint } from './aSharePoint.ts';
import type { Switches } from '../../simulator/kernel/switches.ts';

export interface GoalList extends SharePoint {
  /** The administrator, as set-up. */
  readonly setUp: GraphClient;
  /** `/sites/{id}/lists/{id}` */
  readonly list: string;
  readonly listId: string;
  readonly items: string;
}

/** A room with one list: Key (unique), CaseKey, Due and Rating indexed; Prose, Kind and IsOpen not. */
export function aListOfGoals(switches: Partial<Switches> = {}): GoalList {
  const sharePoint = aSharePoint(switches);
  const setUp = graphOf(sharePoint.world, sharePoint.palle, SET_UP_SCOPES);
  const columns = [
    { name: 'Key', text: {} },
    { name: 'CaseKey', text: {} },
    { name: 'Due', dateTime: { format: 'dateOnly' } },
    { name: 'Rating', number: { minimum: 1, maximum: 10 } },
    { name: 'Prose', text: { allowMultipleLines: true } },
    { name: 'Kind', choice: { choices: ['develop', 'maintain', 'limitLoss'] } },
    { name: 'Themes', choice: { choices: ['home', 'work'], displayAs: 'checkBoxes' } },
    { name: 'IsOpen', boolean: {} },
  ];
  const listId = String(setUp.post(`${sharePoint.room}/lists`, { displayName: 'Goals', list: { template: 'genericList' }, columns }).body['id']);
  const list = `${sharePoint.room}/lists/${listId}`;
  for (const column of setUp.get(`${list}/columns`).body.value) {
    const name = String(column['name']);
    if (['Key', 'CaseKey', 'Due', 'Rating'].includes(name)) {
      setUp.patch(`${list}/columns/${String(column['id'])}`, { indexed: true, enforceUniqueValues: name === 'Key' });
    }
  }
  return { ...sharePoint, setUp, list, listId, items: `${list}/items` };
}
