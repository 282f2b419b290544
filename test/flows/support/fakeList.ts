import { ConflictFailure, Failure, type Key, mergeChanges, type Person, type Recorded, toInstant } from '#domain';
import type { Repository, VersionedRepository } from '#store';

/** Counts requests, and cuts one of them: before the server acted, or after it did and before the answer came. */
export class Wire {
  readonly log: string[] = [];
  cut: { readonly at: number; readonly when: 'before' | 'after' } | null = null;

  async send<T>(name: string, act: () => T): Promise<T> {
    this.log.push(name);
    const isCut = this.cut?.at === this.log.length;
    await Promise.resolve();
    if (isCut && this.cut?.when === 'before') throw new Failure('offline', 'The line was cut before the request arrived');
    const answer = act();
    if (isCut) throw new Failure('offline', 'The line was cut before the answer came');
    return answer;
  }
}

/** Rows as the service keeps them, shared by everybody who reads them. */
export class FakeRows<T extends { readonly key: Key }> {
  readonly rows = new Map<Key, Recorded<T>>();
  /** Each as it was every time it was written, oldest first. */
  readonly history = new Map<Key, readonly Recorded<T>[]>();
  #writes = 0;

  write(value: T, by: Person): Recorded<T> {
    this.#writes += 1;
    const before = this.rows.get(value.key)?.record.createdBy;
    const who = { id: by.id, name: by.name };
    const row: Recorded<T> = { ...value, record: { etag: `"${this.#writes}"`, createdBy: before ?? who, writtenBy: who, writtenAt: toInstant('2026-11-23T08:00:00Z') } };
    this.rows.set(value.key, row);
    this.history.set(value.key, [...(this.history.get(value.key) ?? []), row]);
    return row;
  }
}

/** A list as one person sees it. Stricter than the service: an unknown row or an etag nobody gave is a defect of the test's subject. */
export function fakeRepository<T extends { readonly key: Key }>(name: string, rows: FakeRows<T>, me: Person, wire: Wire): Repository<T> {
  const update: Repository<T>['update'] = (current, change, { merges = true } = {}) =>
    wire.send(`${name}.update`, () => {
      if (!merges && rows.rows.get(current.key)?.record.etag !== current.record.etag) throw new Failure('conflict', 'Somebody wrote the row in between');
      return rows.write(bare(changed(rows, current, change)), me);
    });
  return {
    find: (key) => wire.send(`${name}.find`, () => rows.rows.get(key) ?? null),
    where: (column, value) => wire.send(`${name}.where`, () => [...rows.rows.values()].filter((row) => valueOf(row, column) === value)),
    create: (value) => wire.send(`${name}.create`, () => rows.rows.get(value.key) ?? rows.write(bare(value), me)),
    update,
    updating: (current, change) => ({
      alone: () => update(current, change),
      // Nothing sends it from here: asking for it is sending it.
      request: async () => {
        await update(current, change, { merges: false });
        return { method: 'PATCH', path: '' };
      },
    }),
  };
}

export function fakeVersions<T extends { readonly key: Key }>(name: string, rows: FakeRows<T>, wire: Wire): Pick<VersionedRepository<T>, 'versions'> {
  return { versions: ({ key }) => wire.send(`${name}.versions`, () => rows.history.get(key) ?? []) };
}

/** `CaseKey` is `caseKey`, and `OrganizerId` the id of `organizer`. */
function valueOf(row: object, column: string): string {
  const fields = row as Record<string, unknown>;
  const name = column.charAt(0).toLowerCase() + column.slice(1);
  if (name in fields) return String(fields[name]);
  return (fields[name.replace(/Id$/, '')] as { readonly id: string }).id;
}

function changed<T extends { readonly key: Key }>(rows: FakeRows<T>, current: Recorded<T>, change: Partial<T>): T {
  const there = rows.rows.get(current.key);
  if (!there) throw new Error('An update of a row that is not there');
  if (there.record.etag === current.record.etag) return { ...there, ...change };
  const { merged, conflicts } = mergeChanges<T>(bare(current), change, bare(there));
  if (conflicts.length > 0) throw new ConflictFailure({ base: current, mine: { ...current, ...change }, theirs: there }, conflicts);
  return merged;
}

function bare<T extends { readonly key: Key }>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'record')) as unknown as T;
}
