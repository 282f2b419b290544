import type { CoveredFollowUp } from '#flows';
import { useState } from 'react';
import type { MeetingGoal, Stop } from '../walk.ts';

export interface Rooms {
  /** Whose service is looked at: index among the covers. */
  readonly chosen: number;
  readonly choose: (at: number) => void;
  /** The walk goes on to another stop. */
  readonly follow: (to: number) => void;
}

/**
 * Which service's room the panel shows. It follows the goals, one service after the other, and choosing a service leads back to
 * the goal of it that was talked about last.
 */
export function useRooms(covers: readonly CoveredFollowUp[], goals: readonly MeetingGoal[], walk: readonly Stop[], at: number, go: (to: number) => void): Rooms {
  const [chosen, setChosen] = useState(() => roomAt(at) ?? 0);
  const [lastAt, setLastAt] = useState<Readonly<Record<number, number>>>({});

  /** Null at stops that are about no single goal. */
  function roomAt(stopAt: number): number | null {
    const goalAt = walk[stopAt]?.goalAt ?? null;
    const code = goalAt === null ? undefined : goals[goalAt]?.cover.room.room.code;
    return code === undefined ? null : covers.findIndex(({ room }) => room.room.code === code);
  }

  function leave(): void {
    const room = roomAt(at);
    if (room !== null) setLastAt((before) => ({ ...before, [room]: at }));
  }

  function choose(room: number): void {
    leave();
    setChosen(room);
    if (roomAt(at) === null) return;
    const first = walk.findIndex((_, stopAt) => roomAt(stopAt) === room);
    if (first >= 0) go(lastAt[room] ?? first);
  }

  function follow(to: number): void {
    leave();
    setChosen(roomAt(to) ?? chosen);
  }

  return { chosen, choose, follow };
}
