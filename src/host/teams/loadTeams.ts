import type * as Teams from '@microsoft/teams-js';

export type TeamsLibrary = Pick<typeof Teams, 'app' | 'calendar' | 'meeting' | 'pages'>;

/** Loaded when a host of its kind frames us; nobody else pays for it. */
export function loadTeams(): Promise<TeamsLibrary> {
  return import('./teamsLibrary.ts');
}
