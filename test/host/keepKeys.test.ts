/** @jest-environment jsdom */
import { keepKeys } from '../../src/host/office/keepKeys.ts';

/** As Office.js for the web does it: at the window, when the page has had the key. */
const heardByOffice: string[] = [];

beforeAll(() => {
  keepKeys(document);
  window.addEventListener('keydown', ({ key }) => heardByOffice.push(key));
});

beforeEach(() => {
  heardByOffice.length = 0;
});

function pressed(key: string, where: HTMLElement = document.body): KeyboardEvent {
  if (where !== document.body) document.body.append(where);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  where.dispatchEvent(event);
  return event;
}

function aSearchFieldWith(value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'search', value });
}

describe('keepKeys', () => {
  it('leaves Tab to the browser: Office.js hears of none, and it is not stopped', () => {
    expect(pressed('Tab').defaultPrevented).toBe(false);
    expect(heardByOffice).toEqual([]);
  });

  it('leaves Escape to a search field that has something to clear', () => {
    pressed('Escape', aSearchFieldWith('Noah'));

    expect(heardByOffice).toEqual([]);
  });

  it('leaves Escape to a menu that it closes', () => {
    const menu = document.createElement('div');
    menu.addEventListener('keydown', (event) => event.preventDefault());

    pressed('Escape', menu);

    expect(heardByOffice).toEqual([]);
  });

  it('tells Office.js of every other key: Escape leaves the pane, F6 goes round the panes', () => {
    pressed('Escape', aSearchFieldWith(''));
    pressed('Escape');
    pressed('F6');

    expect(heardByOffice).toEqual(['Escape', 'Escape', 'F6']);
  });
});
