import type { SimRequest } from '../../kernel/http.ts';
import { GraphError } from '../errors.ts';
import { ianaZone } from './timeZone.ts';

/** What the `Prefer` header of a request to Outlook asks for. */
export interface Preferences {
  /** As given, Windows or IANA. */
  readonly timeZone: string;
  readonly bodyType: 'html' | 'text';
  readonly immutableIds: boolean;
  /** `Preference-Applied`, or nothing when nothing was asked for. */
  readonly headers: Readonly<Record<string, string>>;
}

/** @throws GraphError 400 for an unknown zone or body type. */
export function readPreferences(request: SimRequest): Preferences {
  const asked = parse(request.headers['prefer'] ?? '');
  const timeZone = asked.get('outlook.timezone') ?? 'UTC';
  ianaZone(timeZone);
  const bodyType = (asked.get('outlook.body-content-type') ?? 'html').toLowerCase();
  if (bodyType !== 'html' && bodyType !== 'text') throw new GraphError(400, 'ErrorInvalidRequest', `No body type is called '${bodyType}'`);
  const applied = [...asked].map(([name, value]) => `${name === 'idtype' ? 'IdType' : name}="${value}"`);
  return {
    timeZone,
    bodyType,
    immutableIds: asked.get('idtype')?.toLowerCase() === 'immutableid',
    headers: applied.length > 0 ? { 'Preference-Applied': applied.join(', ') } : {},
  };
}

const OURS = ['outlook.timezone', 'outlook.body-content-type', 'idtype'];

function parse(header: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, quoted, bare] of header.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|([^,;\s]+))/g)) {
    const key = name!.toLowerCase();
    if (OURS.includes(key)) found.set(key, quoted ?? bare ?? '');
  }
  return found;
}
