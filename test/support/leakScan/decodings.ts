/** Each undoes one wrapping wherever it stands in a text, and gives nothing where it does not. */
type Decoding = (text: string) => readonly string[];

const changed = (text: string, decoded: string): readonly string[] => (decoded === text ? [] : [decoded]);

/** `\u00e5`, `\n`, `\"`: texts kept in JSON, also JSON in JSON. */
export const fromEscapes: Decoding = (text) =>
  text.includes('\\')
    ? changed(text, text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([nrtbf])|(["\\/]))/gi, (_, four?: string, two?: string, blank?: string, sign?: string) => (blank ? ' ' : (sign ?? String.fromCharCode(parseInt(four ?? two!, 16))))))
    : [];

/** Those that Danish texts are written with; any other letter is found by its number. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '\u00ad', sect: '§', ndash: '–', mdash: '—', zwj: '\u200d', zwnj: '\u200c',
  aring: 'å', Aring: 'Å', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', eacute: 'é', auml: 'ä', ouml: 'ö', uuml: 'ü',
};

export const fromEntities: Decoding = (text) =>
  text.includes('&')
    ? changed(text, text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));?/gi, (whole, tens?: string, hex?: string, name?: string) => (name === undefined ? letterOf(tens ? Number(tens) : parseInt(hex!, 16)) : (NAMED[name] ?? whole))))
    : [];

const letterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** What ends a line or a cell; all other elements stand inside words: `<b>No</b>ah`. */
const BREAKING = /<\/?(?:p|div|br|li|ul|ol|tr|td|th|table|h\d|w:p|w:br|w:tab|w:cr|w:tc|w:tr|si|row|c)(?:\s[^>]*)?\/?>/gi;

/** As it is read, and with every element taken for a space. Comments and scripts are read with the rest. */
export const withoutTags: Decoding = (text) => {
  if (!/<[a-z!/?][^>]*>/i.test(text)) return [];
  return [text.replace(BREAKING, ' ').replace(/<[^>]*>/g, ''), text.replace(/<[^>]*>/g, ' ')];
};

/** Bytes as UTF-8, or as Latin 1 where they are none; a plus may be a space. */
export const fromPercent: Decoding = (text) => {
  if (!/%[0-9a-f]{2}/i.test(text)) return [];
  const decoded = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => asText(Buffer.from(run.replaceAll('%', ''), 'hex')));
  return decoded.includes('+') ? [decoded, decoded.replaceAll('+', ' ')] : [decoded];
};

/** Of mail: a line that ends in `=` goes on in the next. */
export const fromQuotedPrintable: Decoding = (text) =>
  /=(?:[0-9A-F]{2}|\r?\n)/.test(text)
    ? changed(text, text.replace(/=\r?\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, (run) => asText(Buffer.from(run.replaceAll('=', ''), 'hex'))))
    : [];

/** Of mail subjects and file names: `=?utf-8?B?…?=`, `=?iso-8859-1?Q?…?=`. */
export const fromEncodedWords: Decoding = (text) =>
  changed(
    text,
    text.replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=\s*/gi, (_, charset: string, kind: string, body: string) => {
      const bytes = kind.toLowerCase() === 'b' ? Buffer.from(body, 'base64') : Buffer.from(body.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
      return bytes.toString(/8859-1|1252/.test(charset) ? 'latin1' : 'utf8');
    }),
  );

/** Broken into lines as mail does, in either alphabet. */
const BASE64 = /[A-Za-z0-9+/_-]{7,}(?:\r?\n[A-Za-z0-9+/_-]+)*={0,2}/g;
const PLAIN_WORD = /^[A-Z]?[a-z]+$/;
const LEAST_PRINTABLE = 0.95;

/** Bytes where they are a package, and text where they are text; whatever else looks like base64 is a number or a key. */
export const fromBase64 = (text: string): readonly (string | Buffer)[] =>
  (text.match(BASE64) ?? []).flatMap((run): (string | Buffer)[] => {
    if (PLAIN_WORD.test(run)) return [];
    const bytes = Buffer.from(run, 'base64');
    if (/^(PK\u0003\u0004|\u001f\u008b|\u00ff\u00fe)/.test(bytes.subarray(0, 4).toString('latin1'))) return [bytes];
    return [bytes.toString('utf8'), bytes.toString('utf16le'), bytes.toString('latin1')].filter(isProse).slice(0, 1);
  });

function isProse(text: string): boolean {
  if (text.length < 3) return false;
  const printable = text.match(/[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{S}\s]/gu)?.length ?? 0;
  return !text.includes('\ufffd') && printable / text.length >= LEAST_PRINTABLE;
}

function asText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
