import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { SCHEMA_VERSION } from '../teamsManifest.ts';

/** What Microsoft's own schema says of the manifest, without asking anybody: @microsoft/app-manifest carries it. */
export function schemaProblems(manifest: unknown, root: string): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile(root), 'utf8')) as object);
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `manifest.json: ${instancePath || '/'} ${message ?? ''}`);
}

function schemaFile(root: string): string {
  const library = dirname(createRequire(join(root, 'package.json')).resolve('@microsoft/app-manifest'));
  return join(library, 'json-schemas', 'teams', `v${SCHEMA_VERSION}`, 'MicrosoftTeams.schema.json');
}
