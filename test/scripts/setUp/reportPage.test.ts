import { reportCanvas } from '../../../scripts/setUp/reportPage.ts';
import { parseCanvas } from '../../../simulator/sharepoint/pages/canvas.ts';

const LIST = '11111111-2222-4333-8444-555555555555';
const canvas = reportCanvas({ sitePath: '/sites/treklang-report', list: { id: LIST, name: 'Results', title: 'Resultater' }, app: 'https://treklang.kommune.dk' });

describe('reportCanvas', () => {
  it('says what the figures do not show before it shows them, and links to the report', () => {
    const [before, list] = parseCanvas(canvas);

    const html = before?.kind === 'text' ? before.html : '';
    expect(html).toMatch(/^<p><strong>Tallene viser udvikling, ikke bevist effekt/);
    expect(html).toContain('<a href="https://treklang.kommune.dk/tab.html#/report">Åbn rapporten i Treklang</a>');
    expect(list).toEqual({ kind: 'list', title: 'Resultater', listId: LIST, viewId: undefined });
  });

  it('tells that the rows are personal data, and that unchanged may be a good result', () => {
    expect(canvas).toContain('personoplysninger');
    expect(canvas).toContain('er uændret et godt resultat');
  });
});
