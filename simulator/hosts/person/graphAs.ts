import type { User } from '../../directory/users.ts';
import { createDispatch } from '../../graph/dispatch.ts';
import { graphRoutes } from '../../graph/routes.ts';
import { knownScopes } from '../../identity/scopes.ts';
import { createFaults } from '../../kernel/faults.ts';
import type { SimResponse } from '../../kernel/http.ts';
import type { World } from '../../kernel/world.ts';

const dispatch = createDispatch(graphRoutes);

/** A refusal of the mailbox, with Graph's own words. */
export class MailboxRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * What Microsoft's own pages do in the mailbox goes the way every client goes, so that invitations and answers are the same.
 * It has every right, is not logged as the app's, and no fault meant for the app hits it.
 * @throws MailboxRefusal
 */
export function graphAs(world: World, user: User, method: string, path: string, body?: object): unknown {
  const answer: SimResponse = dispatch(
    { ...world, faults: createFaults() },
    { tenantId: user.tenantId, user, scopes: knownScopes('graph'), clientId: 'outlook' },
    {
      method,
      path,
      query: new URLSearchParams(),
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body ? Buffer.from(JSON.stringify(body)) : Buffer.alloc(0),
    },
  );
  if (answer.status < 400) return answer.body;
  const { error } = answer.body as { error?: { message?: string } };
  throw new MailboxRefusal(answer.status, error?.message ?? 'The mailbox refused.');
}
