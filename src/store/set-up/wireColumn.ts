import type { WireColumn } from '#graph';
import type { Column } from '../schema/index.ts';

/** A column as Graph makes it. Indexes are not named: what creation does with them is not documented, they are set afterwards. */
export function toWireColumn({ name, title, type }: Column): WireColumn {
  const wire = { name, displayName: title };
  switch (type.kind) {
    case 'text':
      return { ...wire, text: { maxLength: 255 } };
    case 'longText':
      return { ...wire, text: { allowMultipleLines: true, textType: 'plain' } };
    case 'number':
      return { ...wire, number: {} };
    case 'boolean':
      return { ...wire, boolean: {} };
    case 'choice':
      return { ...wire, choice: { choices: type.choices, displayAs: 'dropDownMenu', allowTextEntry: false } };
    case 'day':
      return { ...wire, dateTime: { format: 'dateOnly' } };
    case 'instant':
      return { ...wire, dateTime: { format: 'dateTime' } };
  }
}
