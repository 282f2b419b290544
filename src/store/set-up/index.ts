export { ALL_LISTS, listsOn } from '../allLists.ts';
export { directorySchema } from '../common/directory/schema.ts';
export { scalesSchema } from '../common/scales/schema.ts';
export { servicesSchema } from '../common/services/schema.ts';
export { SCHEMA_VERSION, settingsSchema, type SettingsRow } from '../common/settings/schema.ts';
export { createRepository, type RepositoryContext } from '../rows/createRepository.ts';
export { type Column, type GroupKind, type ListSchema, type Right, type Rights, type RowSchema, type SiteKind, type View } from '../schema/index.ts';
export { ownRights, SITE_RIGHTS } from './rightsOf.ts';
export { toWireColumn } from './wireColumn.ts';
