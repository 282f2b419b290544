import { changeColumn, setFormatter } from '../lists/changeColumn.ts';
import { type Column, columnsOf } from '../lists/columns.ts';
import { requireFormatting } from './requireFormatting.ts';
import { onList, type RestListCall } from './onList.ts';
import {
  MANAGES, READS, requireIfMatch, requirePermission, requireProperties, restBody, restChanged, restNotFound, restOk, type RestRoute, restSelect,
} from './restCall.ts';

const readFields = (call: RestListCall) => restOk({ value: columnsOf(call.world.database, call.list.id).map((column) => restSelect(call, shape(column))) });

/** Column formatting, which Graph has no way to set, and the name people see. */
const changeField = (call: RestListCall) => {
  requireIfMatch(call);
  requirePermission(call, 'ManageLists', call.list);
  const column = fieldOf(call);
  const body = restBody(call);
  requireProperties(body, { Title: 'string', Description: 'string', CustomFormatter: 'any' });
  const { database } = call.world;
  if ('CustomFormatter' in body) setFormatter(database, call.list, column, requireFormatting('column', body['CustomFormatter']));
  if ('Title' in body) changeColumn(database, call.list, column, { displayName: body['Title'] });
  if ('Description' in body) changeColumn(database, call.list, column, { description: body['Description'] });
  return restChanged();
};

const ONE_FIELD = ["/fields/getbyinternalnameortitle('{field}')", "/fields/getbyid('{field}')", "/fields(guid'{field}')", "/fields('{field}')"];

export const restFieldRoutes: readonly RestRoute[] = [
  ...onList('GET', '/fields', READS, readFields),
  ...ONE_FIELD.flatMap((form) => onList('GET', form, READS, (call) => restOk(restSelect(call, shape(fieldOf(call)))))),
  ...ONE_FIELD.flatMap((form) => onList('MERGE', form, MANAGES, changeField)),
];

function fieldOf(call: RestListCall): Column {
  const given = call.params['field'] ?? '';
  const columns = columnsOf(call.world.database, call.list.id);
  const column = columns.find(({ name, id }) => name === given || id === given.toLowerCase()) ?? columns.find(({ displayName }) => displayName === given);
  if (!column) throw restNotFound(`Column '${given}'`);
  return column;
}

const TYPES: Readonly<Record<Column['kind'], string>> = {
  text: 'Text', note: 'Note', number: 'Number', currency: 'Currency', dateTime: 'DateTime', boolean: 'Boolean', choice: 'Choice',
  multiChoice: 'MultiChoice', person: 'User', computed: 'Computed',
};

function shape(column: Column): Readonly<Record<string, unknown>> {
  return {
    Id: column.id,
    InternalName: column.name,
    Title: column.displayName,
    Description: column.description,
    TypeAsString: TYPES[column.kind],
    CustomFormatter: column.formatter,
    Indexed: column.isIndexed,
    EnforceUniqueValues: column.isUnique,
    Hidden: column.isHidden,
    ReadOnlyField: column.isReadOnly,
    Required: column.isRequired,
  };
}
