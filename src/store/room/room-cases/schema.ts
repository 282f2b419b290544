import { communication } from '../../authority/cases/schema.ts';
import { defineList, rowKey, text } from '../../schema/index.ts';
import { DECIDED_BY_AUTHORITY } from '../roomRights.ts';
import type { RoomCase } from '../roomStore.ts';

export const roomCasesSchema = defineList<RoomCase>({
  name: 'RoomCases',
  title: 'Borgere',
  description: 'Borgere, som rummet følger op på.',
  sites: { room: DECIDED_BY_AUTHORITY },
  fields: { key: rowKey, name: text('CitizenName', 'Borger'), calledName: text('CalledName', 'Kaldenavn'), communication },
});
