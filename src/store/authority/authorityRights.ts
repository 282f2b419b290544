import type { Rights } from '../schema/index.ts';

/** The team's own site: caseworkers write, the manager with case access reads. */
export const AUTHORITY: Rights = { caseworkers: 'write', managers: 'read' };
