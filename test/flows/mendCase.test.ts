import { toCalendarDay } from '#domain';
import { mendCase } from '#flows';
import { AYSE, METTE, Municipality } from './support/municipality.ts';

describe('mendCase', () => {
  it('brings the case into line with its rooms, and changes nothing the second time', async () => {
    const town = Municipality.withRooms('aaaa');
    const [due] = town.caseFile().rooms[0]!.followUps.map(({ dueOn }) => dueOn);
    await town.storeOf(METTE).authority.cases.update(town.caseFile().case, { nextDue: toCalendarDay('2020-01-01'), state: 'booked' });

    expect(await mendCase(town.storeOf(METTE), town.caseFile())).toBe(true);
    expect([...town.cases.rows.values()]).toMatchObject([{ nextDue: due, state: 'toBook' }]);
    expect(await mendCase(town.storeOf(METTE), town.caseFile())).toBe(false);
  });

  it('leaves a colleague’s case alone', async () => {
    const town = Municipality.withRooms('aaaa');
    await town.storeOf(METTE).authority.cases.update(town.caseFile().case, { state: 'booked' });

    expect(await mendCase(town.storeOf(AYSE), town.caseFile())).toBe(false);
  });
});
