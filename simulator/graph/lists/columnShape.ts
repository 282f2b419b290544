import { type Column, facetName } from '../../sharepoint/lists/columns.ts';

/**
 * `microsoft.graph.columnDefinition`, without what GET of list columns leaves out (isDeletable, propagateChanges, isReorderable,
 * isSealed, validation, type, …: Microsoft, columndefinition).
 */
export function columnShape(column: Column): Record<string, unknown> {
  const facet = facetName(column);
  return {
    id: column.id,
    name: column.name,
    displayName: column.displayName,
    description: column.description,
    columnGroup: column.isReadOnly ? '_Hidden' : 'Custom Columns',
    enforceUniqueValues: column.isUnique,
    hidden: column.isHidden,
    indexed: column.isIndexed,
    readOnly: column.isReadOnly,
    required: column.isRequired,
    ...(facet === undefined ? {} : { [facet]: column.facet }),
    ...(column.defaultValue === null ? {} : { defaultValue: { value: column.defaultValue } }),
  };
}
