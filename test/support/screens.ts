import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine only takes longer: what does not come is not coming.
configure({ reactStrictMode: true, asyncUtilTimeout: 15_000 });

/** jsdom has no layout: Fluent asks for these and only needs them to be there. */
class NoLayoutObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

Object.assign(globalThis, { ResizeObserver: NoLayoutObserver, IntersectionObserver: NoLayoutObserver });
Object.assign(globalThis, { matchMedia: (query: string) => ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) });
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};

const TELLING = /display:\s*(none|contents)|visibility:|content-visibility|--color/;
/** Takes the place of any other rule, for rules are counted. */
const NOTHING = '@media not all {}';

/** jsdom asks every rule of every element it is asked about; only rules that hide something, and a theme's colours, are looked at by tests. */
const { insertRule } = Object.getOwnPropertyDescriptors(CSSStyleSheet.prototype);
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule: string, index?: number) {
  return insertRule.value!.call(this, TELLING.test(rule) ? rule : NOTHING, index);
};
