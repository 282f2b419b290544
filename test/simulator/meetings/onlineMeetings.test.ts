import { typeErrors } from '../../../simulator/graph/typeCheck.ts';
import { joinMeeting, meetingByJoinUrl, meetingsOf } from '../../../simulator/graph/meetings/participants.ts';
import { aCalendarWorld, anEvent, attendee, path } from '../calendar/aCalendarWorld.ts';

function setUp() {
  const here = aCalendarWorld();
  const attendees = [attendee('dorthe@fjordbro.example'), attendee('sara@tidevand.example'), attendee('line@borger.example')];
  const made = here.ask('POST', '/me/events', { body: anEvent({ isOnlineMeeting: true, attendees }) }).body as unknown as { id: string; onlineMeeting: { joinUrl: string } };
  const { joinUrl } = made.onlineMeeting;
  const find = (as = here.mette) => here.ask('GET', `/me/onlineMeetings?$filter=${encodeURIComponent(`JoinWebUrl eq '${joinUrl}'`)}`, { as });
  return { ...here, event: path(made.id), joinUrl, find };
}

interface Found {
  readonly value: readonly { readonly id: string; readonly chatInfo: { readonly threadId: string } }[];
}

describe('an online meeting', () => {
  it('is found by its address by the organizer and by invited colleagues, and names its chat', () => {
    const { find, mette, dorthe } = setUp();

    for (const as of [mette, dorthe]) {
      const { value } = find(as).body as unknown as Found;
      expect(value).toHaveLength(1);
      expect(value[0]!.chatInfo.threadId).toMatch(/^19:meeting_[\w-]+@thread\.v2$/);
      expect(typeErrors(value[0], 'microsoft.graph.onlineMeeting')).toEqual([]);
    }
  });

  it('is not found by who was not invited, nor from another tenant', () => {
    const { find, peter, sara } = setUp();

    for (const as of [peter, sara]) expect(find(as)).toMatchObject({ status: 404, body: { error: { code: 'NotFound' } } });
  });

  it('is not found by an address that was percent-encoded twice', () => {
    const { ask, joinUrl } = setUp();
    const filter = encodeURIComponent(`JoinWebUrl eq '${encodeURIComponent(joinUrl)}'`);

    expect(ask('GET', `/me/onlineMeetings?$filter=${filter}`).status).toBe(404);
  });

  it('cannot be listed without an address', () => {
    const { ask } = setUp();

    expect(ask('GET', '/me/onlineMeetings').status).toBe(400);
  });

  it('is also read by its id', () => {
    const { ask, find } = setUp();
    const { id } = (find().body as unknown as Found).value[0]!;

    expect(ask('GET', `/me/onlineMeetings/${encodeURIComponent(id)}`).body).toMatchObject({ id });
  });

  it('stands in the calendar of everybody invited, for the Teams host', () => {
    const { world, mette, sara, peter, joinUrl } = setUp();

    for (const who of [mette, sara]) expect(meetingsOf(world, who)).toMatchObject([{ event: { subject: 'Opfølgningsmøde' }, meeting: { joinUrl } }]);
    expect(meetingsOf(world, peter)).toEqual([]);
    expect(meetingByJoinUrl(world, joinUrl)).toMatchObject({ organizer: mette.objectId });
  });

  it('outlives its event', () => {
    const { ask, event, find, world, joinUrl } = setUp();
    ask('DELETE', event);

    expect(find().status).toBe(200);
    expect(meetingByJoinUrl(world, joinUrl)).toBeDefined();
  });

  it('is joined by its address only', () => {
    const { world, sara } = setUp();

    expect(() => joinMeeting(world, sara, 'https://teams.microsoft.com/meet/1?p=x')).toThrow('No meeting has this address');
  });
});
