import { openClock } from '../../../simulator/kernel/clock.ts';
import { openDatabase } from '../../../simulator/kernel/database.ts';

describe('the business clock', () => {
  it('runs on from the instant it was set to', () => {
    let machine = 1_000_000;
    const clock = openClock(openDatabase(':memory:', []), () => machine);

    clock.set(new Date('2026-11-23T07:00:00Z'));
    machine += 90_000;

    expect(clock.now().toISOString()).toBe('2026-11-23T07:01:30.000Z');
  });

  it('is where it was left when the state is opened again', () => {
    const database = openDatabase(':memory:', []);
    openClock(database, () => 0).set(new Date('2026-11-23T07:00:00Z'));

    expect(openClock(database, () => 5_000).now().toISOString()).toBe('2026-11-23T07:00:05.000Z');
  });
});
