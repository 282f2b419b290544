import { Failure, isFailure } from '#domain';

/** Another edition of the app has taken this one's place: its pieces are gone, and only a page loaded anew goes on. */
const NEWER_EDITION = 'newerEdition';

/**
 * A piece of the app on its way.
 * @throws Failure that tells whether there is no line, or the piece is gone because the app was renewed meanwhile.
 */
export async function arriving<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (isFailure(cause)) throw cause;
    if (await isAnswered()) throw new Failure('missing', 'A piece of the app is gone', { cause, code: NEWER_EDITION });
    throw new Failure('offline', 'A piece of the app did not load', { cause });
  }
}

export function isNewerEdition({ details }: Failure): boolean {
  return details.code === NEWER_EDITION;
}

/** Whether the place the app comes from answers at all. */
async function isAnswered(): Promise<boolean> {
  try {
    return (await fetch(window.location.pathname, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
