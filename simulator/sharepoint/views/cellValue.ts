import { findUser } from '../../directory/users.ts';
import type { World } from '../../kernel/world.ts';
import type { FieldValue } from '../items/fieldValues.ts';
import type { Item } from '../items/items.ts';
import { versionName } from '../items/itemVersions.ts';
import type { Column } from '../lists/columns.ts';

/** What a view shows of a row in one column; undefined when empty. Persons by name, instants in UTC. */
export function cellValue(world: World, item: Item, column: Column): FieldValue | undefined {
  switch (column.name) {
    case 'ID':
      return item.id;
    case 'Created':
      return item.createdAt;
    case 'Modified':
      return item.modifiedAt;
    case 'Author':
      return findUser(world.database, item.createdBy)?.displayName;
    case 'Editor':
      return findUser(world.database, item.modifiedBy)?.displayName;
    case '_UIVersionString':
      return versionName(item.version);
    default:
      return item.fields[column.name];
  }
}
