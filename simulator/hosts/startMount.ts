import type { Mount } from '../kernel/server.ts';
import type { World } from '../kernel/world.ts';
import { pageHtml } from './pageHtml.ts';

/** `/`: choose a person, then a product. Everything else that no room has is not here. */
export function startMount(world: World): Mount {
  return {
    prefix: '/',
    handle: (request) =>
      request.path === '/' && request.method === 'GET'
        ? pageHtml({ script: 'start', title: 'Treklang – prøv en opfølgning', appOrigin: world.appOrigin, boot: { appOrigin: world.appOrigin, now: world.clock.now().toISOString() } })
        : { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Nothing here.' },
  };
}
