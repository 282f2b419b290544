import type { Frame, Page } from 'playwright-core';
import { readFocus, restOfPage } from './focusInPage.ts';

/** Where the focus is, as somebody without a mouse finds it. */
export interface FocusStop {
  /** As a screen reader says it. */
  readonly name: string;
  readonly role: string;
  /** What hides it: out of the window, or what lies over it. Null where nothing does (WCAG 2.4.11, and more: not even a part). */
  readonly hidden: string | null;
  /** It is drawn otherwise than without the focus. False as well where the mark cannot be told from what it stands on. */
  readonly isMarked: boolean;
}

export interface Keyboard {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on with Tab until the stop is reached. @returns every stop on the way, the last one included. @throws where there is none */
  tabTo(name: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<FocusStop[]>;
  /** Tab goes on from here until the page is left. @throws where it never is: a trap */
  tabOut(): Promise<FocusStop[]>;
  /** Null where the focus is nowhere on the page. */
  focus(): Promise<FocusStop | null>;
  /** Waits until that has the focus: a heading, a field or a button. @throws saying what has it instead */
  at(name: string): Promise<FocusStop>;
}

/** More stops than any of our pages has. */
const MOST_STOPS = 60;
const PATIENCE_MS = 20_000;

/** A page of ours in its window or frame, used by keys only: nothing is clicked, and nothing gets the focus but by a key. */
export function keyboardOn(page: Page, frameOf: () => Frame): Keyboard {
  /** Of the stop that has the focus: what it is, and how it is drawn with it. */
  async function read(): Promise<FocusStop | null> {
    return frameOf().evaluate(readFocus);
  }

  async function press(key: string): Promise<void> {
    await page.keyboard.press(key);
    // Where scrolling, drawing and the short fades have come to rest, the place of the focus can be told.
    await frameOf().evaluate(restOfPage);
  }

  /** Presses the key until `isThere`. @returns the stops; which of them bore a mark is known once the focus has gone on */
  async function go(key: string, isThere: (stop: FocusStop | null) => Promise<boolean> | boolean): Promise<FocusStop[]> {
    const stops: FocusStop[] = [];
    for (let presses = 1; presses <= MOST_STOPS; presses++) {
      await press(key);
      const stop = await read();
      if (stop) stops.push(stop);
      if (await isThere(stop)) return stops;
    }
    throw new Error(`Not reached with ${key}: ${stops.map(({ name }) => name).join(' | ')}`);
  }

  return {
    press,
    type: (text) => page.keyboard.type(text),
    focus: read,
    tabTo: async (name, key = 'Tab') => (await go(key, (stop) => stop !== null && fits(stop, name))),
    tabOut: async () => (await go('Tab', () => frameOf().evaluate(() => !document.hasFocus()))),
    async at(name) {
      const end = Date.now() + PATIENCE_MS;
      let stop = await read();
      while (stop?.name !== name && Date.now() < end) {
        await frameOf().evaluate(restOfPage);
        stop = await read();
      }
      if (stop?.name !== name) throw new Error(`The focus is not at "${name}" but at ${stop ? `"${stop.name}"` : 'nothing'}`);
      return stop;
    },
  };
}

const fits = (stop: FocusStop, name: string | RegExp): boolean => (typeof name === 'string' ? stop.name === name : name.test(stop.name));
