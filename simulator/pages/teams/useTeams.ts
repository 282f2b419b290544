import { useState } from 'react';
import { boot, type HostBoot, type HostTenant } from '../frame/boot.ts';
import { hostPath } from '../frame/hostApi.ts';
import type { HostLogLines } from '../frame/HostLog.tsx';
import { localMeetingPath } from '../frame/meetingAddress.ts';
import type { AppNavigation } from './host/appHost.ts';
import { type TeamsApi, teamsApiFor } from './teamsApi.ts';

export type TeamsView = 'chat' | 'calendar' | 'treklang';

export interface TeamsState {
  readonly tenant: HostTenant;
  readonly api: TeamsApi;
  readonly view: TeamsView;
  /** The meeting that is open, by the number in its address. */
  readonly meetId: string | undefined;
  readonly subPageId: string | undefined;
  readonly navigation: AppNavigation;
  readonly setView: (view: TeamsView) => void;
  /** Opens the page anew as the account in that tenant. */
  readonly switchTo: (tenantKey: string) => void;
}

const ADDRESS = /\/teams\/meet\/(\d+)$/;

/** What the page shows; the address names it: `/teams?view=&subPageId=&tenant=`, `/teams/meet/<number>?tenant=`. */
export function useTeams(log: HostLogLines): TeamsState {
  const { tenants } = boot<HostBoot>();
  const [query] = useState(() => new URLSearchParams(location.search));
  const tenant = tenants.find(({ key }) => key === query.get('tenant')) ?? tenants[0]!;
  const [api] = useState(() => teamsApiFor(tenant.key));
  const [meetId, setMeetId] = useState(() => ADDRESS.exec(location.pathname)?.[1]);
  const [view, showView] = useState<TeamsView>(() => asView(query.get('view')) ?? (meetId === undefined ? 'treklang' : 'calendar'));
  const [subPageId, setSubPageId] = useState(() => query.get('subPageId') ?? undefined);

  function setView(next: TeamsView): void {
    showView(next);
    setMeetId(undefined);
    history.replaceState(null, '', hostPath(`/teams?${new URLSearchParams({ view: next, tenant: tenant.key })}`));
  }

  function openApp(subPage: string | undefined): boolean {
    setSubPageId(subPage);
    setView('treklang');
    return true;
  }

  return {
    tenant,
    api,
    view,
    meetId,
    subPageId,
    setView,
    switchTo(tenantKey) {
      const next = new URLSearchParams(location.search);
      next.set('tenant', tenantKey);
      location.search = next.toString();
    },
    navigation: {
      openLink(url) {
        const entity = readEntityLink(url);
        if (entity) return openApp(entity.subPageId);
        window.open(localMeetingPath(url) ?? url, '_blank', 'noopener');
        return true;
      },
      navigate: ({ subPageId: subPage }) => openApp(subPage),
      openEvent: (itemId) => {
        window.open(hostPath(`/outlook?${new URLSearchParams({ event: itemId })}`), '_blank', 'noopener');
        return Promise.resolve(true);
      },
      composeMeeting: () => log.add('Nye møder laves i Outlook i den lokale efterligning.'),
    },
  };
}

const VIEWS: readonly TeamsView[] = ['chat', 'calendar', 'treklang'];
const asView = (name: string | null): TeamsView | undefined => VIEWS.find((view) => view === name);

/** `https://teams.microsoft.com/l/entity/<app>/<page>?context={"subEntityId":…}` */
export function readEntityLink(address: string): { readonly subPageId: string | undefined } | undefined {
  const url = URL.parse(address);
  if (url?.hostname !== 'teams.microsoft.com' || !url.pathname.startsWith('/l/entity/')) return undefined;
  try {
    const context = JSON.parse(url.searchParams.get('context') ?? '{}') as { subEntityId?: unknown; subPageId?: unknown };
    const subPageId = context.subPageId ?? context.subEntityId;
    return { subPageId: typeof subPageId === 'string' ? subPageId : undefined };
  } catch {
    return { subPageId: undefined };
  }
}
