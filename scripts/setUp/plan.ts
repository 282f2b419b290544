import { DEFAULT_SETTINGS } from '#domain';
import * as z from 'zod/mini';

const groupKinds = z.enum(['everyone', 'caseworkers', 'managers', 'reportManagers', 'staff', 'serviceManagers']);

const site = z.object({
  kind: z.enum(['common', 'authority', 'report', 'room', 'otherActorRoom']),
  path: z.string().check(z.regex(/^\/sites\/[a-z0-9-]+$/)),
  title: z.string(),
  hasGuests: z.boolean(),
  /** Names of groups by what they are here. */
  groups: z.partialRecord(groupKinds, z.array(z.string())),
  /** Rooms only. */
  code: z.optional(z.string()),
  serviceKey: z.optional(z.string()),
  team: z.optional(z.string()),
});

const plan = z.object({
  tenant: z.string(),
  administrators: z.array(z.string()),
  /** `id` is the Entra object id; where the directory is on this machine, set-up asks for it. `members` are used there only. */
  groups: z.array(z.object({ name: z.string(), id: z.optional(z.string()), members: z.optional(z.array(z.string())) })),
  sites: z.array(site),
  settings: z.object({
    agendaDays: z.number(), materialDays: z.number(), writingDays: z.number(), searchDays: z.number(), travelMinutes: z._default(z.number(), DEFAULT_SETTINGS.travelMinutes), dayStart: z.string(), dayEnd: z.string(),
  }),
  services: z.array(
    z.object({ key: z.string(), name: z.string(), shortName: z.string(), organisation: z.string(), kind: z.string(), isInternal: z.boolean() }),
  ),
  scales: z.array(
    z.object({
      key: z.string(), name: z.string(), min: z.number(), max: z.number(), direction: z.union([z.literal(1), z.literal(-1)]),
      construct: z.enum(['resources', 'supportNeed', 'functional', 'goalAttainment']), minimalChange: z.number(), anchors: z.record(z.string(), z.string()),
    }),
  ),
});

/** What a municipality wants: its teams, rooms, groups and figures. One file, kept by the administrator. */
export type Plan = z.infer<typeof plan>;
export type PlannedSite = z.infer<typeof site>;

/** @throws Error in Danish that names the first place in the file that does not fit. */
export function parsePlan(json: unknown): Plan {
  const read = plan.safeParse(json);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Error(`Planen kan ikke læses: ${issue?.path.join('.') ?? ''} (${issue?.code ?? 'passer ikke'})`);
  }
  requireNamedGroups(read.data);
  return read.data;
}

function requireNamedGroups({ groups, sites }: Plan): void {
  const names = new Set(groups.map(({ name }) => name));
  for (const { path, groups: used } of sites) {
    const unknown = Object.values(used).flat().find((name) => !names.has(name));
    if (unknown !== undefined) throw new Error(`Planen nævner gruppen "${unknown}" ved ${path}, men den står ikke under "groups".`);
  }
}
