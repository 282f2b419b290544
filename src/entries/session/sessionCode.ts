import { arriving } from '#ui';

/** What talks to Microsoft 365 comes in a piece of its own, beside the first screen and not before it. */
export const sessionCode = () => arriving(() => import('./openSession.ts'));
