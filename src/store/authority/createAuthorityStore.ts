import { type Case, dayIn, Failure, instantOf, type Key, parseCpr, type Recorded } from '#domain';
import { createItem, itemsWhere, type ListAddress, type WireItem } from '#graph';
import { addressOf, type Places } from '../places/places.ts';
import { createRepository, type RepositoryContext, type SharedContext } from '../rows/createRepository.ts';
import { fromItem, type ListSchema, toFields } from '../schema/index.ts';
import type { AuthorityStore, CaseRepository } from './authorityStore.ts';
import { casesSchema, CPR_COLUMN } from './cases/schema.ts';
import { meetingsSchema } from './meetings/schema.ts';
import { privateNotesSchema } from './private-notes/schema.ts';
import { restrictedStatementsSchema } from './restricted-statements/schema.ts';

export function createAuthorityStore(shared: SharedContext, places: Places): AuthorityStore {
  const contextOf = (schema: ListSchema): RepositoryContext => ({ ...shared, locate: () => locate(schema) });

  async function locate(schema: ListSchema): Promise<ListAddress> {
    return addressOf(await places.siteOf('authority'), schema);
  }

  return {
    cases: createCaseRepository(contextOf(casesSchema)),
    meetings: createRepository(meetingsSchema, contextOf(meetingsSchema)),
    restrictedStatements: createRepository(restrictedStatementsSchema, contextOf(restrictedStatementsSchema)),
    privateNotes: createRepository(privateNotesSchema, contextOf(privateNotesSchema)),
  };
}

function createCaseRepository(context: RepositoryContext): CaseRepository {
  const cases = createRepository(casesSchema, context);

  /** The number goes with the row: a row without it would have to be found and mended by hand. */
  async function register(value: Case, cpr: string): Promise<Recorded<Case>> {
    await context.requireWritable();
    const known = await cases.find(value.key);
    if (known) return known;
    const fields = { ...toFields(casesSchema, value), [CPR_COLUMN.name]: normalCpr(cpr) };
    try {
      const { body } = await context.graph.send(createItem(await context.locate(), fields));
      return fromItem(casesSchema, { ...body, fields });
    } catch (error) {
      const existing = await cases.find(value.key);
      if (existing) return existing;
      throw error;
    }
  }

  async function cprOf(caseKey: Key): Promise<string> {
    const request = itemsWhere(await context.locate(), 'Key', caseKey, [CPR_COLUMN.name]);
    const { body } = await context.graph.send(request);
    const item: WireItem | undefined = body.value[0];
    const cpr = item?.fields?.[CPR_COLUMN.name];
    return typeof cpr === 'string' ? cpr : '';
  }

  return { ...cases, register, cprOf };
}

/** `ddmmyy-nnnn`. Born by the machine's own clock: no clock of the municipality makes anybody be born later. */
function normalCpr(text: string): string {
  const cpr = parseCpr(text, dayIn(instantOf(new Date())));
  if (!cpr) throw new Failure('invalid', 'A CPR number has ten digits, of which six are a date', { code: 'cpr' });
  return `${cpr.digits.slice(0, 6)}-${cpr.digits.slice(6)}`;
}
