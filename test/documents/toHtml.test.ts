import fc from 'fast-check';
import { toHtml, toHtmlPage, type Block } from '#documents';

const html = (...blocks: Block[]): string => toHtml({ title: 'Dagsorden', language: 'da', blocks });

describe('toHtml', () => {
  it('says its language and uses the elements of what it is', () => {
    expect(html({ kind: 'heading', level: 2, text: 'Punkter' }, { kind: 'list', isNumbered: true, items: ['Et'] })).toBe('<div lang="da-DK"><h2>Punkter</h2><ol><li>Et</li></ol></div>');
    expect(html({ kind: 'facts', rows: [['Tid', 'kl. 10']] })).toContain('<th scope="row">Tid</th><td>kl. 10</td>');
    expect(html({ kind: 'table', header: ['Navn'], rows: [['Viola']] })).toContain('<thead><tr><th scope="col">Navn</th></tr></thead>');
  });

  it('lets nothing a person writes become markup', () => {
    const kinds = (text: string): Block[] => [
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', text },
      { kind: 'quote', text },
      { kind: 'list', isNumbered: false, items: [text] },
      { kind: 'facts', rows: [[text, text]] },
      { kind: 'table', header: [text], rows: [[text]] },
      { kind: 'link', text, href: 'https://localhost/' },
    ];
    const bare = html(...kinds('x')).split('<').length;

    fc.assert(fc.property(fc.string().map((text) => text.replace(/[\r\n]/g, '')), (text) => html(...kinds(text)).split('<').length === bare));
  });

  it('escapes a link and refuses one that would run', () => {
    expect(html({ kind: 'link', text: 'Åbn', href: 'https://localhost/?a="b' })).toContain('href="https://localhost/?a=&quot;b"');
    expect(() => html({ kind: 'link', text: 'Åbn', href: 'javascript:alert(1)' })).toThrow(RangeError);
  });
});

describe('toHtmlPage', () => {
  it('is a page with title and language', () => {
    const page = toHtmlPage({ title: 'Brev', language: 'en', blocks: [{ kind: 'paragraph', text: 'Hej' }] });

    expect(page).toMatch(/^<!doctype html><html lang="en-GB">.*<title>Brev<\/title>.*<main><p>Hej<\/p><\/main>/);
  });
});
