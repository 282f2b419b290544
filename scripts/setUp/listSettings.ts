import { type ListSchema, ownRights, type SiteKind } from '#store/setUp';
import type { ChangeLog } from './changeLog.ts';
import type { LevelIds } from './permissionLevels.ts';
import { ensureRights, listPath, type Principal } from './rights.ts';
import type { SharePointRest } from './sharePointRest.ts';

/** 1: all rows, 2: one's own. */
const ALL_ROWS = 1;
const OWN_ROWS = 2;

interface ListState {
  readonly Title: string;
  readonly Description: string;
  readonly EnableVersioning: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly NoCrawl: boolean;
  readonly HasUniqueRoleAssignments: boolean;
}

const SELECT = 'Title,Description,EnableVersioning,ReadSecurity,WriteSecurity,NoCrawl,HasUniqueRoleAssignments';

/** Title, versions, own rows, no crawling and rights: what Graph cannot set. */
export async function ensureListSettings(
  rest: SharePointRest, log: ChangeLog, kind: SiteKind, listId: string, schema: ListSchema, principals: readonly Principal[], levels: LevelIds,
): Promise<void> {
  const path = listPath(listId);
  const state = await rest.get<ListState>(`${path}?$select=${SELECT}`);
  const change = differences(state, wanted(kind, schema));
  if (Object.keys(change).length > 0) await log.change(`${schema.title}: ${Object.keys(change).map(inWords).join(', ')}`, () => rest.merge(path, change));
  await ensureListRights(rest, log, kind, path, schema, state, principals, levels);
}

async function ensureListRights(
  rest: SharePointRest, log: ChangeLog, kind: SiteKind, path: string, schema: ListSchema, state: ListState, principals: readonly Principal[], levels: LevelIds,
): Promise<void> {
  const rights = ownRights(schema, kind);
  if (rights === null) {
    if (state.HasUniqueRoleAssignments) log.act(`"${schema.title}" har egne rettigheder, men skulle følge stedets. Se dem efter under listens indstillinger.`);
    return;
  }
  if (!state.HasUniqueRoleAssignments) {
    const isDone = await log.change(`${schema.title}: egne rettigheder i stedet for stedets`, () =>
      rest.post(`${path}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`),
    );
    if (!isDone) return;
  }
  await ensureRights(rest, log, { path, name: schema.title }, rights, principals, levels);
}

type Wanted = Partial<Omit<ListState, 'HasUniqueRoleAssignments'>>;

/** The common site holds nothing about persons; everything else stays out of the search index. */
function wanted(kind: SiteKind, schema: ListSchema): Wanted {
  const security = schema.hasOwnRowsOnly ? OWN_ROWS : ALL_ROWS;
  return {
    Title: schema.title,
    Description: schema.description,
    EnableVersioning: schema.hasVersions,
    // A library has no such setting.
    ...(schema.template === 'documentLibrary' ? {} : { ReadSecurity: security, WriteSecurity: security }),
    NoCrawl: kind !== 'common',
  };
}

function differences(state: ListState, wish: Wanted): Wanted {
  return Object.fromEntries(Object.entries(wish).filter(([name, value]) => state[name as keyof Wanted] !== value));
}

const WORDS: Readonly<Record<string, string>> = {
  Title: 'titel', Description: 'beskrivelse', EnableVersioning: 'versioner', ReadSecurity: 'hvem der læser rækkerne', WriteSecurity: 'hvem der ændrer rækkerne',
  NoCrawl: 'uden for søgning',
};

function inWords(name: string): string {
  return WORDS[name] ?? name;
}
