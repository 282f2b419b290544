import { join } from 'node:path';
import { toCalendarDay } from '#domain';
import type { Act } from '../../../scripts/demo/act.ts';
import { actsOfCase } from '../../../scripts/demo/actsOfCase.ts';
import { readDemoFiles } from '../../../scripts/demo/demoFiles.ts';
import { storyCalendar } from '../../../scripts/demo/storyCalendar.ts';
import { storyCase } from '../../../scripts/demo/storyCase.ts';

const files = readDemoFiles(join(process.cwd(), 'demo'));
const dayOf = storyCalendar('2026-11-23', toCalendarDay('2026-11-23'));

async function actsOf(no: number): Promise<Act[]> {
  return actsOfCase(await storyCase(files, files.municipality.cases[no - 1]!, dayOf, 'https://localhost:3000'));
}

const who = (acts: readonly Act[], day: string): string[] => acts.filter(({ on }) => on === day).map(({ by }) => by);

describe('actsOfCase', () => {
  it('is in the order of time, and begins with the case', async () => {
    for (const { no } of files.municipality.cases) {
      const times = (await actsOf(no)).map(({ on, at }) => `${on} ${at}`);

      expect(times).toEqual([...times].sort());
    }
  });

  it('lets the service’s own person write the status a week before the meeting', async () => {
    expect(who(await actsOf(1), '2026-08-20')).toEqual(['dorthe']);
    expect(who(await actsOf(2), '2026-08-13')).toEqual(['jonas']);
    expect(who(await actsOf(4), '2026-07-23')).toEqual(['sara']);
  });

  it('lets the caseworker write for a service without anybody who signs in', async () => {
    expect(who(await actsOf(7), '2026-02-23')).toEqual(['anders']);
    expect(who(await actsOf(5), '2026-04-03')).toEqual(['anders']);
  });

  it('books the meetings of Freja and Malik 28 days ahead, and no other', async () => {
    const booked = await Promise.all(files.municipality.cases.map(async ({ no }) => ((await actsOf(no)).some(({ at }) => at === '09:30') ? no : 0)));

    expect(booked.filter(Boolean)).toEqual([3, 4]);
    expect(who(await actsOf(3), '2026-10-29')).toEqual(['mette']);
  });
});
