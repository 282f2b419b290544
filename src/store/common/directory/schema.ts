import { boolean, choice, defineList, key, nullable, rowKey, text } from '../../schema/index.ts';
import type { DirectoryEntry } from '../commonStore.ts';

export const directorySchema = defineList<DirectoryEntry>({
  name: 'Directory',
  title: 'Steder',
  description: 'Treklangs steder uden navne: hvad de er til, og hvor de er.',
  sites: { common: { everyone: 'read' } },
  fields: {
    key: rowKey,
    siteId: text('SiteId', 'Stedets id'),
    siteUrl: text('SiteUrl', 'Stedets adresse'),
    kind: choice('Kind', 'Art', ['authority', 'report', 'room', 'otherActorRoom']),
    serviceKey: nullable(key('ServiceKey', 'Tilbuddets nøgle')),
    isOpen: boolean('IsOpen', 'I brug'),
  },
});
