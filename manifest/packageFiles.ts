import { type Zippable, zipSync } from 'fflate';
import { type AppPackage, ICONS, ZIPPED_ICONS } from './appPackage.ts';
import { appRegistration, setUpRegistration } from './appRegistration.ts';
import { hostFiles } from './hostFiles.ts';
import { iconProblems } from './lint/iconProblems.ts';
import { outlookProblems } from './lint/outlookProblems.ts';
import { schemaProblems } from './lint/schemaProblems.ts';
import { settingsProblems } from './lint/settingsProblems.ts';
import { teamsProblems } from './lint/teamsProblems.ts';
import { outlookManifest } from './outlookManifest.ts';
import { securityHeaders } from './securityHeaders.ts';
import { teamsManifest } from './teamsManifest.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

/** The same in every zip: when it was made would make two zips of the same content differ. The oldest a zip can say. */
const MADE_AT = new Date(1980, 0, 1);

export interface MadePackage {
  /** By path below the folder of the package. */
  readonly files: Files;
  readonly problems: readonly string[];
}

/**
 * All an administrator needs, from one model: `treklang.zip` for Integrated apps and the Teams catalog, `outlook.xml` for Outlook on Mac,
 * the registrations, and what lies beside the pages. Making it twice gives the same bytes.
 * @param icons by file name, see ICONS
 */
export function packageFiles(app: AppPackage, icons: Files, root: string): MadePackage {
  const manifest = teamsManifest(app);
  const outlook = outlookManifest(app);
  const problems = [...settingsProblems(app), ...iconProblems(icons), ...schemaProblems(manifest, root), ...teamsProblems(manifest), ...outlookProblems(outlook)];
  if (problems.length > 0) return { files: {}, problems };
  const zipped = { 'manifest.json': json(manifest), ...Object.fromEntries(ZIPPED_ICONS.map((file) => [file, icons[file]!])) };
  return {
    problems,
    files: {
      'treklang.zip': zipOf(zipped),
      'outlook.xml': text(outlook),
      'app-registration.json': json(appRegistration(app)),
      'set-up-registration.json': json(setUpRegistration()),
      ...below('pages', { 'config.json': json(app.config), ...texts(hostFiles(securityHeaders(app.config))) }),
      ...below('pages/assets', Object.fromEntries(ICONS.filter(({ file }) => !ZIPPED_ICONS.includes(file)).map(({ file }) => [file, icons[file]!]))),
    },
  };
}

/** At the root of the zip, in the order given. */
export function zipOf(files: Files): Uint8Array {
  const entries: Zippable = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [content, { mtime: MADE_AT, os: 0, attrs: 0 }]]));
  return zipSync(entries, { level: 9 });
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

function texts(files: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, text(content)]));
}

function json(value: unknown): Uint8Array {
  return text(`${JSON.stringify(value, null, 2)}\n`);
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
