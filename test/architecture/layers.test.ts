import { posix } from 'node:path';
import { sourceFiles, type SourceFile } from '../support/sourceFiles.ts';

/** Who may import whom, one way only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  config: ['domain'],
  i18n: ['domain'],
  host: ['domain', 'config'],
  auth: ['host', 'domain', 'config'],
  graph: ['auth', 'domain', 'config'],
  store: ['graph', 'domain', 'config'],
  documents: ['domain', 'i18n'],
  ui: ['domain', 'i18n'],
  flows: ['store', 'documents', 'i18n', 'domain'],
  features: ['flows', 'store', 'documents', 'ui', 'i18n', 'host', 'domain'],
  entries: ['features', 'flows', 'store', 'documents', 'ui', 'i18n', 'host', 'auth', 'graph', 'domain', 'config'],
};

/** Packages that only some rooms may name. */
const PACKAGE_ROOMS: readonly { readonly packages: RegExp; readonly rooms: RegExp }[] = [
  { packages: /^(react|react-dom|@fluentui\/.*|@tanstack\/.*)(\/|$)/, rooms: /^src\/(ui|features|entries|store\/queries)\// },
  { packages: /^@azure\/msal-/, rooms: /^src\/(auth\/|entries\/auth)/ },
  { packages: /^(@microsoft\/office-js|@microsoft\/teams-js)/, rooms: /^src\/host\// },
  { packages: /^(docx|write-excel-file)(\/|$)/, rooms: /^src\/documents\// },
];

const files = sourceFiles('src');

describe('The layers of the product', () => {
  it('import only what the table allows', () => {
    expect(files.flatMap(forbiddenLayers)).toEqual([]);
  });

  it('are entered by their doors: no path leads out of a layer', () => {
    const leaving = files.flatMap((file) =>
      file.imports.filter((name) => name.startsWith('.') && layerOf(resolve(file, name)) !== layerOf(file.path)).map((name) => `${file.path} → ${name}`),
    );

    expect(leaving).toEqual([]);
  });

  it('keep features apart from each other', () => {
    const crossing = files
      .filter(({ path }) => path.startsWith('src/features/'))
      .flatMap((file) => file.imports.filter((name) => name.startsWith('#features/') || leavesFeature(file, name)).map((name) => `${file.path} → ${name}`));

    expect(crossing).toEqual([]);
  });

  it('name packages only in their rooms', () => {
    const misplaced = files.flatMap((file) =>
      PACKAGE_ROOMS.flatMap(({ packages, rooms }) =>
        file.imports.filter((name) => packages.test(name) && !rooms.test(file.path)).map((name) => `${file.path} → ${name}`),
      ),
    );

    expect(misplaced).toEqual([]);
  });
});

describe('The local Microsoft 365', () => {
  it('imports nothing of the product', () => {
    const ours = sourceFiles('simulator').flatMap((file) =>
      file.imports.filter((name) => name.startsWith('#') || (name.startsWith('.') && !resolve(file, name).startsWith('simulator/'))).map((name) => `${file.path} → ${name}`),
    );

    expect(ours).toEqual([]);
  });

  it('is imported by nothing that ships', () => {
    const reaching = files.flatMap((file) => file.imports.filter((name) => name.includes('simulator')).map((name) => `${file.path} → ${name}`));

    expect(reaching).toEqual([]);
  });
});

describe('The manifest', () => {
  it('is made from the settings of the pages alone', () => {
    const reaching = sourceFiles('manifest').flatMap((file) =>
      file.imports.filter((name) => (name.startsWith('#') && name !== '#config') || (name.startsWith('.') && !resolve(file, name).startsWith('manifest/'))).map((name) => `${file.path} → ${name}`),
    );

    expect(reaching).toEqual([]);
  });
});

function forbiddenLayers(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return [`${file.path} is in no known layer`];
  return file.imports
    .map((name) => (name.startsWith('#') ? name.slice(1).split('/')[0]! : name.startsWith('.') ? layerOf(resolve(file, name)) : layer))
    .filter((target) => target !== layer && !allowed.includes(target))
    .map((target) => `${file.path} → ${target}`);
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function resolve(file: SourceFile, name: string): string {
  return posix.normalize(posix.join(posix.dirname(file.path), name));
}

function leavesFeature(file: SourceFile, name: string): boolean {
  if (!name.startsWith('.')) return false;
  return resolve(file, name).split('/')[2] !== file.path.split('/')[2];
}
