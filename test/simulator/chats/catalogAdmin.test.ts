import { BadInput } from '../../../simulator/admin/adminRoute.ts';
import { catalogAdminRoutes } from '../../../simulator/graph/chats/catalogAdmin.ts';
import { findCatalogApp } from '../../../simulator/graph/chats/chatStore.ts';
import { aCalendarWorld } from '../calendar/aCalendarWorld.ts';

const APP = { teamsCatalogId: 'catalog-1', manifestId: 'manifest-1', displayName: 'Treklang' };

function setUp() {
  const { world } = aCalendarWorld();
  const run = (method: string, body: Readonly<Record<string, unknown>> = {}) =>
    catalogAdminRoutes.find((route) => route.method === method)!.handle({ world, params: {}, query: new URLSearchParams(), body });
  return { world, run };
}

describe('the app catalog', () => {
  it('files an app, and files it again when it changed', () => {
    const { world, run } = setUp();
    run('POST', APP);

    run('POST', { ...APP, clientId: 'client-1', permissions: [{ permissionValue: 'OnlineMeeting.ReadBasic.Chat', permissionType: 'Delegated' }] });

    expect(findCatalogApp(world.database, 'catalog-1')).toMatchObject({ clientId: 'client-1', permissions: [{ permissionType: 'delegated' }] });
    expect(run('GET').body).toMatchObject({ value: [{ teamsCatalogId: 'catalog-1' }] });
  });

  it('gives every app an id of its own', () => {
    expect(() => setUp().run('POST', { ...APP, manifestId: 'catalog-1' })).toThrow(BadInput);
  });
});
