/** A call of teams-js: a structured clone, never text. */
export interface TeamsRequest {
  readonly id: number | string;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Only in `nestedAppAuth.execute`. */
  readonly data?: string;
}

export function readTeamsRequest(data: unknown): TeamsRequest | undefined {
  const message = data as Partial<TeamsRequest> | null;
  if (typeof message !== 'object' || message === null || typeof message.func !== 'string') return undefined;
  if (typeof message.id !== 'number' && typeof message.id !== 'string') return undefined;
  return { ...message, id: message.id, func: message.func, args: Array.isArray(message.args) ? message.args : [] };
}

/** Both ids always go back: once one answer had a uuid, the library forgets the other table. */
export function teamsAnswer(request: TeamsRequest, args: readonly unknown[]): object {
  return { id: request.id, uuidAsString: request.uuidAsString, args, monotonicTimestamp: performance.timeOrigin + performance.now() };
}

/** No id: that is what makes it an event. */
export const teamsEvent = (func: string, args: readonly unknown[]): object => ({ func, args });
