import type { SimResponse } from '../../kernel/http.ts';
import { findList, type List } from '../lists/lists.ts';
import { listAccessOf } from '../lists/listAccess.ts';
import { type RestCall, type RestRoute, restNotFound } from './restCall.ts';

export interface RestListCall extends RestCall {
  readonly list: List;
}

/** A route below a list, in every way that SharePoint REST addresses one. */
export function onList(method: string, rest: string, scopes: readonly string[], handle: (call: RestListCall) => SimResponse): readonly RestRoute[] {
  const forms = ["web/lists/getbytitle('{list}')", "web/lists/getbyid('{list}')", "web/lists(guid'{list}')", "web/lists('{list}')"];
  return forms.map((form) => ({ method, pattern: form + rest, scopes, handle: (call) => handle({ ...call, list: listOf(call, form) }) }));
}

function listOf(call: RestCall, form: string): List {
  const given = call.params['list'] ?? '';
  const list = findList(call.world.database, call.site, given);
  const isNamedSo = form.includes('bytitle') ? list?.displayName.toLowerCase() === given.toLowerCase() : list?.id === given.toLowerCase();
  const isVisible = list && isNamedSo && listAccessOf(call.world, call.caller.user, call.site, list).has('ViewListItems');
  if (!isVisible) throw restNotFound(`List '${given}'`);
  return list;
}
