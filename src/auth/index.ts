export { createBrowserTokens, type Account, type Audience, type BrowserTokens } from './browserTokens.ts';
export { runAuthPage } from './authPage.ts';
export { type Scopes, scopesFor } from './scopes.ts';
export * from './tokenSource.ts';
