import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { fromBase64, fromEncodedWords, fromEntities, fromEscapes, fromPercent, fromQuotedPrintable, withoutTags } from './decodings.ts';

/** One way to read something, and how it was come by. */
export interface Reading {
  /** What was undone to read it: `base64 > zip word/document.xml > tags`. */
  readonly way: string;
  readonly text: string;
}

/** Nobody wraps deeper: an address in an address in html in base64 in a mail in a batch. */
const DEEPEST = 8;

/** Everything a text or file says, however it was wrapped: as it stands, and with each wrapping that fits it undone, again and again. */
export function readingsOf(content: string | Buffer): readonly Reading[] {
  const readings: Reading[] = [];
  const seen = new Set<string>();
  read(content, '', 0);
  return readings;

  function read(one: string | Buffer, way: string, depth: number): void {
    if (depth > DEEPEST) return;
    if (typeof one !== 'string') return openings(one).forEach(({ how, part }) => read(part, joinWay(way, how), depth + 1));
    if (seen.has(one) || one.length < 2) return;
    seen.add(one);
    readings.push({ way, text: withoutAttributeNames(one) });
    for (const { how, part } of unwrappings(one)) read(part, joinWay(way, how), depth + 1);
  }
}

/** `w:line="300"` is no Line; what stands in the attribute is read. */
const withoutAttributeNames = (text: string): string => (text.includes('<') ? text.replace(/\s[\w:.-]+=(?=["'])/g, ' ') : text);

interface Unwrapped {
  readonly how: string;
  readonly part: string | Buffer;
}

const joinWay = (way: string, how: string): string => (how === '' ? way : way === '' ? how : `${way} > ${how}`);

/** What the bytes hold: the parts of a package with their names, what was packed, or text. */
function openings(bytes: Buffer): Unwrapped[] {
  const start = bytes.subarray(0, 4).toString('latin1');
  if (start === 'PK\u0003\u0004') return unzipped(bytes);
  const packed = unpacked(bytes);
  if (packed) return [{ how: 'gzip', part: packed }];
  if (start.startsWith('\u00ff\u00fe')) return [{ how: 'utf-16', part: bytes.subarray(2).toString('utf16le') }];
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? [{ how: 'latin1', part: bytes.toString('latin1') }, { how: '', part: text }] : [{ how: '', part: text }];
}

/** Null where the bytes only happen to begin like it: letters read as base64 give every beginning there is. */
function unpacked(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return null;
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}

function unzipped(bytes: Buffer): Unwrapped[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [
    { how: 'zip name', part: name },
    { how: `zip ${name}`, part: Buffer.from(part) },
  ]);
}

function unwrappings(text: string): Unwrapped[] {
  return [
    ...fromEscapes(text).map((part) => ({ how: 'escapes', part })),
    ...fromEntities(text).map((part) => ({ how: 'entities', part })),
    ...withoutTags(text).map((part) => ({ how: 'tags', part })),
    ...fromPercent(text).map((part) => ({ how: 'percent', part })),
    ...fromQuotedPrintable(text).map((part) => ({ how: 'quoted-printable', part })),
    ...fromEncodedWords(text).map((part) => ({ how: 'encoded words', part })),
    ...fromBase64(text).map((part) => ({ how: 'base64', part })),
  ];
}
