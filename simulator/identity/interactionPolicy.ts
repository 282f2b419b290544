import type { KoaContextWithOIDC } from 'oidc-provider';
import { findByHint } from '../directory/signIn.ts';
import type { World } from '../kernel/world.ts';
import { missingConsent } from './consents.ts';
import { interactionPolicy } from './openIdLibrary.ts';
import { parseScopes } from './scopes.ts';

const { Check, Prompt, base } = interactionPolicy;

/**
 * When a page must be shown: nobody is signed in, somebody else than `login_hint` names is, the app asks to choose,
 * or a scope has no consent. With `prompt=none` each of them is an error instead.
 */
export function createPolicy(world: World, tenantId: string): ReturnType<typeof base> {
  const policy = base();
  policy.get('login')?.checks.add(hintCheck(world, tenantId));
  policy.remove('consent');
  policy.add(consentPrompt(world, tenantId));
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  return policy;
}

function hintCheck(world: World, tenantId: string): InstanceType<typeof Check> {
  return new Check('login_hint', 'another person is signed in', 'login_required', (ctx) => {
    const { params, session, result } = ctx.oidc;
    const hint = params?.login_hint;
    // Who has just signed in may be somebody else than the app guessed.
    if (typeof hint !== 'string' || !session?.accountId || result?.login) return Check.NO_NEED_TO_PROMPT;
    const hinted = findByHint(world.database, tenantId, hint);
    return hinted?.objectId === session.accountId ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
  });
}

function consentPrompt(world: World, tenantId: string): InstanceType<typeof Prompt> {
  const check = new Check('consent_missing', 'AADSTS65001: The user or administrator has not consented', 'consent_required', (ctx) => {
    return unconsented(world, tenantId, ctx).length > 0 ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT;
  });
  return new Prompt({ name: 'consent', requestable: true }, check);
}

function unconsented(world: World, tenantId: string, ctx: KoaContextWithOIDC): readonly string[] {
  const { params, session, client } = ctx.oidc;
  const asked = params?.requested_scope;
  const { resource, scopes } = parseScopes(world.origin, typeof asked === 'string' ? asked : '');
  const owner = { clientId: client?.clientId ?? '', tenantId, objectId: session?.accountId ?? '' };
  return missingConsent(world.database, owner, resource, scopes);
}
