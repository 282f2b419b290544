import { saysText } from '../../src/store/calendar/saysText.ts';

const OURS = '<div lang="da"><p>Tirsdag 1. december 2026<br>kl. 13.00–14.00</p><p>Sted: A &amp; B</p></div>';

describe('saysText', () => {
  it('knows its own text as Outlook has rewritten it', () => {
    const rewritten = '<html><head><style>p { margin: 0 }</style></head><body>\r\n<div class="x"><p class="MsoNormal">Tirsdag&nbsp;1. december\r\n 2026</p><p>kl. 13.00&#8211;14.00</p><p>Sted: A &#x26; B</p></div><hr>Teams</body></html>';

    expect(saysText(rewritten, OURS)).toBe(true);
  });

  it('is not content with another time', () => {
    expect(saysText('<p>Tirsdag 1. december 2026 kl. 9.00–10.00</p><p>Sted: A &amp; B</p>', OURS)).toBe(false);
  });
});
