import { boot, type HostBoot } from './boot.ts';

/** An answer that was not 2xx; the text is what the server said. */
export class HostApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const hostPath = (path: string): string => `/as/${boot<HostBoot>().alias}${path}`;

/** Asks the person's own part of the server, below `/as/{alias}/api`. @throws HostApiError */
export async function hostApi<T>(path: string, send?: { readonly method: string; readonly body?: unknown }): Promise<T> {
  const answer = await fetch(hostPath(`/api${path}`), {
    method: send?.method ?? 'GET',
    ...(send?.body === undefined ? {} : { body: JSON.stringify(send.body), headers: { 'Content-Type': 'application/json' } }),
  });
  if (!answer.ok) throw new HostApiError(answer.status, await answer.text());
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}
