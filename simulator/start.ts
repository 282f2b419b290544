import { adminMount } from './admin/adminMount.ts';
import { adminRoutes } from './admin/adminRoutes.ts';
import { resetRoutes } from './admin/reset.ts';
import { personsMount } from './directory/personsMount.ts';
import { seedDirectory } from './directory/seedDirectory.ts';
import { directoryTables } from './directory/users.ts';
import { calendarTables } from './graph/calendar/eventStore.ts';
import { seedCalendars } from './graph/calendar/seedCalendars.ts';
import { attachmentUploadMount } from './graph/calendar/uploadSessions.ts';
import { chatTables } from './graph/chats/chatStore.ts';
import { meetingTables } from './graph/meetings/meetingStore.ts';
import { graphMount } from './graph/mount.ts';
import { graphRoutes } from './graph/routes.ts';
import { officeFilesMount } from './hosts/officeFilesMount.ts';
import { outlookRoutes } from './hosts/outlook/outlookRoutes.ts';
import { roamingSettingsTables } from './hosts/person/roamingSettings.ts';
import { choosePerson } from './hosts/sharepoint/personChooser.ts';
import { sharePointRoutes } from './hosts/sharepoint/sharePointRoutes.ts';
import { startMount } from './hosts/startMount.ts';
import { staticMount } from './hosts/staticMount.ts';
import { liveMeetingTables } from './hosts/teams/liveMeeting.ts';
import { teamsRoutes } from './hosts/teams/teamsRoutes.ts';
import { applicationTables } from './identity/applications.ts';
import { consentTables } from './identity/consents.ts';
import { hostSessionTables } from './identity/hostSession.ts';
import { loginMount } from './identity/loginMount.ts';
import { personMount, type PersonRoute } from './identity/personMount.ts';
import { providerStateTables } from './identity/providerState.ts';
import { seedConsents } from './identity/seedConsents.ts';
import { signingKeyTables } from './identity/signingKey.ts';
import type { Certificate } from './kernel/certificate.ts';
import { openClock } from './kernel/clock.ts';
import { openDatabase, type Tables } from './kernel/database.ts';
import { createFaults } from './kernel/faults.ts';
import { createRequestLog } from './kernel/requestLog.ts';
import type { Seed } from './kernel/seeds.ts';
import { listen, type Mount } from './kernel/server.ts';
import { loadSwitches } from './kernel/switches.ts';
import type { World } from './kernel/world.ts';
import { mailTables } from './mail/mailStore.ts';
import { downloadMount } from './sharepoint/files/downloadMount.ts';
import { uploadMount } from './sharepoint/files/uploadMount.ts';
import { sharePointRestMount } from './sharepoint/rest/restMount.ts';
import { sharePointTables } from './sharepoint/tables.ts';

/** What every room keeps; each room adds its own line. A table comes after those it refers to. */
const tables: readonly Tables[] = [
  directoryTables,
  applicationTables,
  consentTables,
  providerStateTables,
  signingKeyTables,
  hostSessionTables,
  sharePointTables,
  calendarTables,
  mailTables,
  meetingTables,
  chatTables,
  roamingSettingsTables,
  liveMeetingTables,
];

/** What an empty room is filled with, at the first start and after a reset. */
const seeds: readonly Seed[] = [(database) => seedDirectory(database), (database) => seedCalendars(database), seedConsents];

/** Pages at `/as/{alias}/…`; each host adds its own line. */
const personRoutes: readonly PersonRoute[] = [...outlookRoutes, ...teamsRoutes, ...sharePointRoutes];

/** The rooms; each room with a mount of its own adds its line. */
const openRooms = (world: World): readonly Mount[] => [
  startMount(world),
  staticMount(),
  officeFilesMount(),
  personsMount(world),
  loginMount(world),
  graphMount(world, graphRoutes),
  sharePointRestMount(world, (request) => choosePerson(world, request)),
  uploadMount(world),
  downloadMount(world),
  attachmentUploadMount(world),
  personMount(world, personRoutes),
  adminMount(world, [...adminRoutes, ...resetRoutes(seeds)]),
];

export interface StartOptions {
  /** 0: a free one. */
  readonly port: number;
  /** Where the app answers, e.g. `https://localhost:3000`. */
  readonly appOrigin: string;
  /** File of the state, or `:memory:`. */
  readonly dataFile: string;
  readonly certificate: Certificate;
  /** What the business clock shows at the start; left out: as it was left. */
  readonly clock?: Date;
}

export interface Microsoft365 {
  readonly origin: string;
  readonly world: World;
  close(): Promise<void>;
}

/**
 * Starts the local Microsoft 365 on this machine.
 * @throws Error with `code` EADDRINUSE when the port is taken.
 */
export async function startMicrosoft365(options: StartOptions): Promise<Microsoft365> {
  const server = await listen({ port: options.port, ...options.certificate });
  const database = openDatabase(options.dataFile, tables);
  const world: World = {
    origin: `https://localhost:${server.port}`,
    appOrigin: options.appOrigin,
    database,
    clock: openClock(database),
    faults: createFaults(),
    log: createRequestLog(),
    switches: loadSwitches(database),
  };
  if (options.clock) world.clock.set(options.clock);
  database.transaction(() => seeds.forEach((seed) => seed(database)))();
  server.serve(openRooms(world));
  return {
    origin: world.origin,
    world,
    async close() {
      await server.close();
      database.close();
    },
  };
}
