import { GraphError } from '../../graph/errors.ts';

const FORBIDDEN_SIGNS = /["*:<>?/\\|]/;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|\.lock|desktop\.ini)$/i;

/** SharePoint's longest decoded address of a file. */
const LONGEST_PATH = 400;

/**
 * Refuses what SharePoint refuses as a name of a file or folder.
 * @throws GraphError 400 `invalidRequest`
 */
export function requireFileName(name: string): void {
  const isRefused =
    name === '' || name.length > 255 || FORBIDDEN_SIGNS.test(name) || RESERVED.test(name) || /^~\$|_vti_/i.test(name) || name.trim() !== name || name.endsWith('.');
  if (isRefused) throw new GraphError(400, 'invalidRequest', 'The provided name cannot contain some of its characters.');
}

/** @throws GraphError 400 `pathIsTooLong` */
export function requirePathLength(path: string): void {
  if (path.length > LONGEST_PATH) throw new GraphError(400, 'pathIsTooLong', `A path has at most ${LONGEST_PATH} characters.`);
}

/** `report.docx` → `report 1.docx`, the next that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const candidate = `${stem} ${number}${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  html: 'text/html',
  txt: 'text/plain',
  json: 'application/json',
  csv: 'text/csv',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** SharePoint tells the type by the ending, whatever the upload said. */
export function mimeTypeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
