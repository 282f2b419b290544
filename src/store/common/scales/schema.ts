import * as z from 'zod/mini';
import type { Scale } from '#domain';
import { choice, defineList, type Field, json, number, rowKey, text } from '../../schema/index.ts';

export const scalesSchema = defineList<Scale>({
  name: 'Scales',
  title: 'Skalaer',
  description: 'Skalaer med ankre. En ændret skala er en ny version.',
  sites: { common: { everyone: 'read' } },
  fields: {
    key: rowKey,
    name: text('Name', 'Navn'),
    min: number('Lowest', 'Laveste'),
    max: number('Highest', 'Højeste'),
    direction: direction('Direction', 'Retning (1: højere er bedre)'),
    construct: choice('Construct', 'Måler', ['resources', 'supportNeed', 'functional', 'goalAttainment']),
    minimalChange: number('MinimalChange', 'Mindste mærkbare ændring'),
    anchors: json('AnchorsJson', 'Ankre', z.record(z.string(), z.string())),
  },
});

function direction(name: string, title: string): Field<1 | -1> {
  const field = number(name, title);
  return { columns: field.columns, read: (fields) => (field.read(fields) < 0 ? -1 : 1), write: field.write };
}
