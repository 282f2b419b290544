import { choiceWordFormat } from '../schema/formats.ts';
import type { ListSchema } from '../schema/index.ts';
import { CHOICE_WORDS } from './choiceWords.ts';

/** How the columns of a list look to those who browse it: as its views say, and a word for the code of every choice. */
export function formatsOf({ name, views }: Pick<ListSchema, 'name' | 'views'>): Readonly<Record<string, object>> {
  const words = Object.entries(CHOICE_WORDS[name] ?? {}).map(([column, codes]) => [column, choiceWordFormat(codes)] as const);
  return Object.fromEntries([...words, ...views.flatMap(({ formats }) => Object.entries(formats ?? {}))]);
}
