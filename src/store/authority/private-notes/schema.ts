import type { PrivateNote } from '#domain';
import { defineList, key, longText, rowKey } from '../../schema/index.ts';
import { AUTHORITY } from '../authorityRights.ts';

export const privateNotesSchema = defineList<PrivateNote>({
  name: 'PrivateNotes',
  title: 'Private noter',
  description: 'Hvad rådgiveren forbereder før et møde. Kun for myndigheden.',
  sites: { authority: AUTHORITY },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    text: longText('NoteText', 'Noter'),
  },
});
