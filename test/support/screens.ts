import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

configure({ reactStrictMode: true });

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
