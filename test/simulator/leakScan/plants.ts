import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A way to hide a word in something that is sent or kept. */
export type Plant = (word: string) => string | Buffer;

const percent = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
const base64 = (content: string | Buffer): string => Buffer.from(content as string).toString('base64');
const each = (text: string, write: (letter: string, code: number) => string): string => [...text].map((letter) => write(letter, letter.codePointAt(0)!)).join('');
const between = (text: string, sign: string): string => [...text].join(sign);
const inLines = (text: string): string => text.replace(/.{76}/g, '$&\r\n');

const NAMED: Readonly<Record<string, string>> = { æ: '&aelig;', ø: '&oslash;', å: '&aring;', Å: '&Aring;', '§': '&sect;', ' ': '&nbsp;', '–': '&ndash;' };
const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The parts that Word always writes, and the one that is planted. */
function aPackage(part: string, xml: string): Buffer {
  const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>Dagsorden</w:t></w:r></w:p></w:body></w:document>', [part]: xml };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

/** Cut in two runs, as Word does where somebody has corrected a letter. */
function aDocument(word: string): Buffer {
  const [first, second] = [word.slice(0, 2), word.slice(2)];
  return aPackage('word/document.xml', `<w:document><w:body><w:p><w:r><w:t>Møde</w:t></w:r></w:p><w:p><w:r><w:t>${inXml(first)}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>${inXml(second)}</w:t></w:r></w:p></w:body></w:document>`);
}

/** Every kind of carrier, by what it is called in the list of what was found. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  'a plain text': (word) => `Møde ${word}, tirsdag`,
  'capital letters': (word) => `MØDE ${word.toUpperCase()}`,
  'letters with loose accents': (word) => word.normalize('NFD'),
  'soft hyphens': (word) => between(word, '\u00ad'),
  'letters with signs without width between them': (word) => between(word, '\u200b'),
  'a text with hard spaces and line breaks': (word) => word.replaceAll(' ', '\u00a0\n'),
  'the text of a JSON file': (word) => `{"text":"${each(word, (_, code) => `\\u${code.toString(16).padStart(4, '0')}`)}"}`,
  'JSON within JSON': (word) => JSON.stringify(JSON.stringify({ text: `"${word}"\n` })),
  'html with named entities': (word) => `<p>M&oslash;de ${each(word, (letter) => NAMED[letter] ?? letter)}</p>`,
  'html with entities by number': (word) => `<p>${each(word, (_, code) => `&#${code};`)}</p>`,
  'html with entities by hexadecimal number': (word) => `<p>${each(word, (_, code) => `&#x${code.toString(16)};`)}</p>`,
  'html with an element inside the word': (word) => `<div>Møde<br>${inXml(word.slice(0, 2))}<b>${inXml(word.slice(2))}</b></div>`,
  'an html comment': (word) => `<p>Møde</p><!-- ${word} -->`,
  'the title of an html element': (word) => `<a href="#" title="${inXml(word)}">Møde</a>`,
  'an address': (word) => `https://localhost:3000/web.html#/r/f636j9?q=${encodeURIComponent(word)}`,
  'an address that is encoded twice': (word) => `https://localhost:4000/login?state=${encodeURIComponent(encodeURIComponent(`x=${word}`))}`,
  'an address in which every byte is encoded': (word) => `https://localhost:3000/?${percent(word)}`,
  'an address with a plus for each space': (word) => `https://localhost:3000/?q=${encodeURIComponent(word).replaceAll('%20', '+')}`,
  'base64': (word) => JSON.stringify({ contentBytes: base64(`Møde ${word}`) }),
  'base64 of addresses': (word) => `https://localhost:3000/#state=${Buffer.from(`{"path":"${word}"}`).toString('base64url')}`,
  'base64 of two-byte letters': (word) => base64(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`Møde ${word}`, 'utf16le')])),
  'base64 broken into lines': (word) => inLines(base64(`${'Dagsorden. '.repeat(20)}${word}`)),
  'quoted-printable': (word) => `Content-Transfer-Encoding: quoted-printable\r\n\r\nMøde =\r\n${[...Buffer.from(word)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')}`,
  'the subject of a mail on the wire, in base64': (word) => `Subject: =?utf-8?B?${base64(`Møde ${word}`)}?=`,
  'the subject of a mail on the wire, quoted': (word) => `Subject: =?utf-8?Q?M=C3=B8de_${[...Buffer.from(word)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')}?=`,
  'bytes of Latin 1': (word) => Buffer.from(`Møde ${word.replaceAll('–', '-')}`, 'latin1'),
  'packed bytes': (word) => gzipSync(`Møde ${word}`),
  'a Word file, cut into runs': aDocument,
  'a comment of a Word file': (word) => aPackage('word/comments.xml', `<w:comments><w:comment w:author="Mette"><w:p><w:r><w:t>${inXml(word)}</w:t></w:r></w:p></w:comment></w:comments>`),
  'the author of a comment': (word) => aPackage('word/comments.xml', `<w:comments><w:comment w:author="${inXml(word)}"/></w:comments>`),
  'the properties of a Word file': (word) => aPackage('docProps/core.xml', `<cp:coreProperties><dc:title>Dagsorden</dc:title><dc:description>${inXml(word)}</dc:description></cp:coreProperties>`),
  'the own properties of a Word file': (word) => aPackage('docProps/custom.xml', `<Properties><property name="Sag"><vt:lpwstr>${inXml(word)}</vt:lpwstr></property></Properties>`),
  'a cell of a spreadsheet': (word) => aPackage('xl/sharedStrings.xml', `<sst><si><t>Møde</t></si><si><t>${inXml(word)}</t></si></sst>`),
  'the address of a link in a Word file': (word) => aPackage('word/_rels/document.xml.rels', `<Relationships><Relationship Target="https://localhost/${encodeURIComponent(word)}"/></Relationships>`),
  'the name of a part of a package': (word) => aPackage(`word/media/${word.replaceAll('/', '-')}.png`, ''),
  'a Word file attached to a mail': (word) => JSON.stringify({ attachments: [{ name: 'Dagsorden.docx', contentBase64: base64(aDocument(word)) }] }),
  'a Word file in a mail on the wire': (word) => `Content-Transfer-Encoding: base64\r\n\r\n${inLines(base64(aDocument(word)))}\r\n`,
  'the name of a file': (word) => `Dagsorden_${word.replaceAll(' ', '_')}_2.docx`,
  'the name of a file, with hyphens': (word) => `${word.replaceAll(' ', '-')}-Dagsorden.docx`,
  'letters as addresses write them': (word) => `https://localhost/${word.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll(' ', '-')}`,
};
