import { DECIDED_BY_AUTHORITY } from '../room/roomRights.ts';
import type { ListSchema } from '../schema/index.ts';

/** Not called Documents: every site is born with a library of that name. */
export const documentsSchema: ListSchema = {
  name: 'CaseDocuments',
  title: 'Sagsdokumenter',
  description: 'Kontrakt, dagsorden, status, referat og plan. En mappe pr. sag.',
  template: 'documentLibrary',
  sites: { room: DECIDED_BY_AUTHORITY },
  columns: [],
  fieldColumns: [],
  hasOwnRowsOnly: false,
  hasVersions: true,
};
