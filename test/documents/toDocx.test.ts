import { strFromU8, unzipSync } from 'fflate';
import { toDocx, type DocumentModel } from '#documents';

const model: DocumentModel = {
  title: 'Dagsorden',
  language: 'da',
  blocks: [
    { kind: 'heading', level: 1, text: 'Dagsorden' },
    { kind: 'heading', level: 2, text: 'Punkter' },
    { kind: 'list', isNumbered: true, items: ['Status på mål', 'Næste møde'] },
    { kind: 'facts', rows: [['Sted', 'Rådhuset & lokale <2>']] },
    { kind: 'table', header: ['Navn', 'Hvordan'], rows: [['Viola', 'Fysisk']] },
    { kind: 'link', text: 'Åbn rummet', href: 'https://localhost:3000/web.html#/r/rumabcde/f/1' },
    { kind: 'paragraph', text: 'Første linje\nanden linje' },
  ],
};

async function parts(): Promise<Record<string, string>> {
  const files = unzipSync(await toDocx(model));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('toDocx', () => {
  it('has real headings, numbered items and a header row, so that a screen reader can walk through it', async () => {
    const document = (await parts())['word/document.xml']!;

    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:pStyle w:val="Heading2"/>');
    expect(document.match(/<w:numPr>/g)).toHaveLength(2);
    expect(document.match(/<w:tblHeader/g)).toHaveLength(1);
  });

  it('says which language it is in', async () => {
    expect((await parts())['word/styles.xml']).toContain('w:val="da-DK"');
  });

  it('names nobody in its properties', async () => {
    const properties = (await parts())['docProps/core.xml']!;

    expect(properties).toContain('<dc:title>Dagsorden</dc:title>');
    expect(properties).toContain('<dc:creator>Treklang</dc:creator>');
    expect(properties).toContain('<cp:lastModifiedBy>Treklang</cp:lastModifiedBy>');
  });

  it('keeps text as text', async () => {
    expect((await parts())['word/document.xml']).toContain('Rådhuset &amp; lokale &lt;2&gt;');
  });

  it('breaks lines where the writer did', async () => {
    expect((await parts())['word/document.xml']).toMatch(/Første linje<\/w:t><\/w:r><w:r>.*?<w:br\/>.*?anden linje/);
  });

  it('refuses a link that is not a secure address', async () => {
    await expect(toDocx({ ...model, blocks: [{ kind: 'link', text: 'x', href: 'javascript:alert(1)' }] })).rejects.toThrow(RangeError);
  });
});
