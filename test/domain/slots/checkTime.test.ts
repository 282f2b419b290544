import { checkTime, instantAt, toCalendarDay, toInstant, toLocalTime, usualAgenda } from '#domain';
import { anAttendee, aSlotSearch, aWorker, busyOn } from '../../builders/aSlotSearch.ts';

const at = (day: string, time: string) => instantAt(toCalendarDay(day), toLocalTime(time))!;
const broken = (search: Parameters<typeof checkTime>[0], day: string, time: string, now?: ReturnType<typeof at>) => checkTime(search, at(day, time), now).broken;

describe('checkTime', () => {
  it('has nothing against a time that could have been proposed, and says of it what a proposal says', () => {
    const checked = checkTime(aSlotSearch([anAttendee('me')]), at('2026-12-01', '13:00'));

    expect(checked).toEqual({
      day: '2026-12-01',
      start: at('2026-12-01', '13:00'),
      end: at('2026-12-01', '14:00'),
      broken: [],
      reasons: [{ mark: 'check', code: 'free', ids: ['me'] }, { mark: 'check', code: 'writingDays', days: 8 }, { mark: 'info', code: 'afterDue', days: 12 }],
      costs: [{ code: 'afterDue', ids: [], cost: 1200 }, { code: 'shortWriting', ids: [], cost: 180 }],
      isUnread: false,
      unknown: [],
    });
  });

  it('names whoever must be there and cannot, and why: busy, not at work, or too close to something else', () => {
    const search = aSlotSearch([anAttendee('me'), anAttendee('dorthe', [busyOn('2026-12-01', '13:30', '15:00')]), aWorker('jonas', ['08:00', '13:30']), anAttendee('sara', [busyOn('2026-12-01', '14:05', '15:00')])], { buffers: { before: 0, after: 10 } });

    expect(broken(search, '2026-12-01', '13:00')).toEqual([{ code: 'busy', ids: ['dorthe'] }, { code: 'off', ids: ['jonas'] }, { code: 'buffer', ids: ['sara'] }]);
    expect(checkTime(search, at('2026-12-01', '13:00')).reasons[0]).toEqual({ mark: 'check', code: 'free', ids: ['me', 'sara'] });
  });

  it('asks for the items only that somebody is there for', () => {
    const search = aSlotSearch([anAttendee('peter', [busyOn('2026-12-01', '13:00', '13:20')], { items: [2, 3] })], { agenda: usualAgenda() });

    expect(broken(search, '2026-12-01', '13:00')).toEqual([]);
    expect(broken(search, '2026-12-01', '12:45')).toEqual([{ code: 'busy', ids: ['peter'] }]);
  });

  it('tells closed days, too little time to write, the hours of the day and the grid', () => {
    const search = aSlotSearch([anAttendee('me')]);

    expect(broken(search, '2026-12-05', '10:00')).toEqual([{ code: 'closed', reason: { code: 'weekend' } }]);
    expect(broken(search, '2026-11-25', '10:00')).toEqual([{ code: 'closed', reason: { code: 'tooSoon', writingDays: 7 } }]);
    expect(broken(search, '2026-12-25', '10:00')).toEqual([{ code: 'closed', reason: { code: 'holiday', holiday: 'christmasDay' } }, { code: 'afterWindow', to: '2026-12-11' }]);
    expect(broken(search, '2026-12-01', '15:30')).toEqual([{ code: 'outsideDay' }]);
    expect(broken(search, '2026-12-01', '10:02')).toEqual([{ code: 'offGrid' }]);
  });

  it('knows what is past when told what time it is', () => {
    const search = aSlotSearch([anAttendee('me')]);

    expect(broken(search, '2026-11-23', '08:00', at('2026-11-23', '09:00'))[0]).toEqual({ code: 'past' });
    expect(broken(search, '2026-12-01', '08:00', at('2026-11-23', '09:00'))).toEqual([]);
    expect(broken(search, '2026-12-01', '08:00', at('2026-12-01', '08:00'))).toEqual([{ code: 'past' }]);
  });

  it('takes working hours that end before they begin as saying nothing', () => {
    expect(broken(aSlotSearch([aWorker('jonas', ['16:00', '08:00'])]), '2026-12-01', '13:00')).toEqual([]);
    expect(broken(aSlotSearch([aWorker('line', ['16:00', '08:00'], [], { zone: 'Europe/London' })]), '2026-12-01', '13:00')).toEqual([]);
  });

  it('has somebody busy through the minute in which an appointment ends', () => {
    const odd = { ...busyOn('2026-12-01', '12:00', '13:00'), end: toInstant('2026-12-01T12:00:30Z') };

    expect(broken(aSlotSearch([anAttendee('dorthe', [odd])]), '2026-12-01', '13:00')).toEqual([{ code: 'busy', ids: ['dorthe'] }]);
    expect(broken(aSlotSearch([anAttendee('dorthe', [busyOn('2026-12-01', '12:00', '13:00')])]), '2026-12-01', '13:00')).toEqual([]);
  });

  it('says when nobody has looked in the calendars of that day', () => {
    const search = aSlotSearch([anAttendee('me')]);

    expect(checkTime(search, at('2026-12-14', '10:00')).isUnread).toBe(true);
    expect(checkTime({ ...search, read: { from: toCalendarDay('2026-11-24'), to: toCalendarDay('2026-12-18') } }, at('2026-12-14', '10:00')).isUnread).toBe(false);
  });

  it('says whose calendars nobody can see', () => {
    const search = aSlotSearch([anAttendee('line', [], { availability: { kind: 'unknown', cause: 'otherTenant' } })]);

    expect(checkTime(search, at('2026-12-01', '10:00'))).toMatchObject({ broken: [], unknown: [{ id: 'line', cause: 'otherTenant' }], reasons: [{ mark: 'unknown', code: 'nobodyKnown', ids: ['line'] }, {}, {}] });
  });
});
