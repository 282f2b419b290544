import type { Service } from '#domain';
import { boolean, defineList, rowKey, text } from '../../schema/index.ts';

export const servicesSchema = defineList<Service>({
  name: 'Services',
  title: 'Tilbud',
  description: 'Tilbud, deres art og organisation. Ingen priser.',
  sites: { common: { everyone: 'read' } },
  fields: {
    key: rowKey,
    name: text('Name', 'Navn'),
    shortName: text('ShortName', 'Kort navn'),
    organisation: text('Organisation', 'Organisation'),
    kind: text('Kind', 'Art'),
    isInternal: boolean('IsInternal', 'Kommunens eget'),
  },
});
