import { join } from 'node:path';
import { type DemoFiles, readDemoFiles } from '../../../scripts/demo/demoFiles.ts';

/** What the demo's files say of citizens, themes and sites; more than telling its story needs. */
export interface KnownMunicipality {
  readonly municipality: DemoFiles['municipality'] & {
    /** By tool, then by area. */
    readonly themes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
  readonly plan: DemoFiles['plan'] & { readonly sites: readonly KnownSite[] };
}

export interface KnownSite {
  readonly kind: string;
  readonly path: string;
  readonly code?: string;
}

export function knownMunicipality(root: string): KnownMunicipality {
  return readDemoFiles(join(root, 'demo')) as KnownMunicipality;
}
