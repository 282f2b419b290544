import type { Seed } from '../kernel/seeds.ts';
import { DEFAULT_SWITCHES } from '../kernel/switches.ts';
import type { World } from '../kernel/world.ts';
import type { AdminRoute } from './adminRoute.ts';

/** What a reset leaves: the clock (it has its own act) and the key, so that a token of before is still understood. */
const KEPT = new Set(['setting', 'signing_key']);

/** `POST /reset` empties every table of every room and seeds again; switches, faults and log are as at the start. */
export function resetRoutes(seeds: readonly Seed[]): readonly AdminRoute[] {
  return [
    {
      method: 'POST',
      pattern: '/reset',
      handle: ({ world }) => {
        emptyTables(world);
        resetKernel(world);
        for (const seed of seeds) seed(world.database);
        return { status: 204 };
      },
    },
  ];
}

function emptyTables({ database }: World): void {
  const tables = database
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
    .all() as { name: string }[];
  // Rows refer to each other across rooms; the order does not matter once the transaction ends with none left.
  database.exec('pragma defer_foreign_keys = on');
  for (const { name } of tables) if (!KEPT.has(name)) database.exec(`delete from "${name}"`);
}

function resetKernel(world: World): void {
  world.database.prepare(`delete from setting where name = 'switches'`).run();
  Object.assign(world.switches, DEFAULT_SWITCHES);
  world.faults.clear();
  world.log.clear();
}
