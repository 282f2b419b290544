import type { Right } from '#store/setUp';
import type { ChangeLog } from './changeLog.ts';
import type { SharePointRest } from './sharePointRest.ts';

/** Bits of SP.BasePermissions. */
const ADD_ITEMS = 2;
const EDIT_ITEMS = 4;
/** SharePoint's own level "Read". */
const READ = { kind: 2, High: '176', Low: 138612833 };

interface OwnLevel {
  readonly name: string;
  readonly description: string;
  readonly low: number;
}

/** Levels of our own: SharePoint's all let people delete, and some let them change lists. */
const OWN_LEVELS: Readonly<Record<'add' | 'write', OwnLevel>> = {
  add: { name: 'Treklang tilføj', description: 'Læse og tilføje. Ikke ændre, ikke slette.', low: READ.Low + ADD_ITEMS },
  write: { name: 'Treklang skriv', description: 'Læse, tilføje og ændre. Ikke slette, ikke ændre lister.', low: READ.Low + ADD_ITEMS + EDIT_ITEMS },
};

interface RoleDefinition {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
}

/** The site's number of each level. */
export type LevelIds = Readonly<Record<Right, number>>;

/** @returns undefined when a level is missing because nothing is to be changed. */
export async function ensureLevels(rest: SharePointRest, log: ChangeLog): Promise<LevelIds | undefined> {
  const { value } = await rest.get<{ value: readonly RoleDefinition[] }>('/web/roledefinitions?$select=Id,Name,RoleTypeKind');
  const read = value.find(({ RoleTypeKind }) => RoleTypeKind === READ.kind)?.Id;
  if (read === undefined) throw new Error('Stedet mangler SharePoints rettighedsniveau "Read".');
  const add = await ensureLevel(rest, log, value, OWN_LEVELS.add);
  const write = await ensureLevel(rest, log, value, OWN_LEVELS.write);
  return add === undefined || write === undefined ? undefined : { read, add, write };
}

async function ensureLevel(rest: SharePointRest, log: ChangeLog, known: readonly RoleDefinition[], level: OwnLevel): Promise<number | undefined> {
  const existing = known.find(({ Name }) => Name === level.name);
  if (existing) return existing.Id;
  let id: number | undefined;
  await log.change(`rettighedsniveauet "${level.name}"`, async () => {
    const body = { Name: level.name, Description: level.description, Order: 100, BasePermissions: { High: READ.High, Low: String(level.low) } };
    id = (await rest.post<RoleDefinition>('/web/roledefinitions', body)).Id;
  });
  return id;
}
