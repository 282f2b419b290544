import type { Rights } from '../schema/index.ts';

/** What the team's caseworkers decide: the service reads it. */
export const DECIDED_BY_AUTHORITY: Rights = { caseworkers: 'write', staff: 'read', serviceManagers: 'read' };

/** What both sides write. */
export const WRITTEN_TOGETHER: Rights = { caseworkers: 'write', staff: 'write', serviceManagers: 'write' };

/** In the room of another actor: the caseworkers and that actor's people. */
export const ACTOR_READS: Rights = { caseworkers: 'write', staff: 'read' };
export const ACTOR_WRITES: Rights = { caseworkers: 'write', staff: 'write' };
