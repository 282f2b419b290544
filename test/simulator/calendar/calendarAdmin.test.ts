import { BadInput } from '../../../simulator/admin/adminRoute.ts';
import { calendarAdminRoutes } from '../../../simulator/graph/calendar/calendarAdmin.ts';
import { aCalendarWorld } from './aCalendarWorld.ts';

const [route] = calendarAdminRoutes;

function setUp() {
  const here = aCalendarWorld();
  const add = (body: Readonly<Record<string, unknown>>) => route!.handle({ world: here.world, params: {}, query: new URLSearchParams(), body });
  return { ...here, add };
}

describe('filling a calendar from the administration', () => {
  it('takes Danish time or moments', () => {
    const { ask, add, dorthe } = setUp();
    const entries = [
      { start: '2026-12-01T09:00', end: '2026-12-01T10:00', status: 'oof', subject: 'Kursus' },
      { start: '2026-12-01T12:00:00Z', end: '2026-12-01T13:00:00Z' },
    ];

    expect(add({ mail: 'dorthe@fjordbro.example', entries })).toEqual({ status: 201, body: { added: 2 } });

    expect(ask('GET', '/me/events', { as: dorthe }).body).toMatchObject({
      value: [
        { subject: 'Kursus', showAs: 'oof', start: { dateTime: '2026-12-01T08:00:00.0000000' } },
        { subject: 'Optaget', showAs: 'busy', start: { dateTime: '2026-12-01T12:00:00.0000000' } },
      ],
    });
  });

  it.each([
    ['an address without a mailbox', { mail: 'line@borger.example', entries: [] }],
    ['a status that is none', { mail: 'dorthe@fjordbro.example', entries: [{ start: '2026-12-01T09:00', end: '2026-12-01T10:00', status: 'away' }] }],
    ['a day that is none', { mail: 'dorthe@fjordbro.example', entries: [{ start: '2026-02-30T09:00', end: '2026-12-01T10:00' }] }],
    ['an end before the start', { mail: 'dorthe@fjordbro.example', entries: [{ start: '2026-12-01T09:00', end: '2026-12-01T08:00' }] }],
  ])('refuses %s', (_, body) => {
    expect(() => setUp().add(body)).toThrow(BadInput);
  });
});
