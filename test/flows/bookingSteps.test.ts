import { beginning } from '../../src/flows/book/beginning.ts';
import { book, bookingPapers } from '#flows';
import { invite } from '../../src/flows/book/invite.ts';
import { findBooking } from '../../src/flows/book/resumeBooking.ts';
import { ADDRESSES, FIRST, keyOf, METTE, Municipality } from './support/municipality.ts';

async function bookedTown() {
  const town = Municipality.withRooms('aaaa');
  await book(town.deskOf(METTE), town.plan());
  return town;
}

describe('invite', () => {
  it('invites nobody before the agenda is on the event', async () => {
    const town = await bookedTown();
    const begun = beginning(town.plan(), town.meeting(FIRST));
    const told = town.mailboxes.sent.length;

    await expect(invite(town.deskOf(METTE), { ...begun, event: town.mailboxes.events[0]! })).rejects.toMatchObject({ kind: 'unexpected' });

    expect(town.mailboxes.sent).toHaveLength(told);
  });
});

describe('findBooking', () => {
  it('knows the agenda of invited people by the file on the event, not by their number', async () => {
    const town = await bookedTown();
    const meeting = { ...town.meeting(FIRST), step: 'eventCreated' } as const;
    const find = () => findBooking(town.deskOf(METTE), meeting, town.caseFile());

    expect(await find()).toMatchObject({ hasAgenda: true, invited: 'yes' });
    town.mailboxes.events[0]!.files.splice(0);
    expect(await find()).toMatchObject({ hasAgenda: false, invited: 'yes' });
  });
});

describe('bookingPapers', () => {
  const linksIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

  it('links each room of a meeting that covers two, numbered and without their names', async () => {
    const { invitation } = await bookingPapers(ADDRESSES, 'da');

    const { html } = await invitation(Municipality.withRooms('aaaa', 'bbbb').plan());

    expect(linksIn(html)).toEqual([ADDRESSES.pageOf('aaaa', keyOf(100)), ADDRESSES.pageOf('bbbb', keyOf(101))]);
    expect([...html.matchAll(/\((\d)\)<\/a>/g)].map(([, number]) => number)).toEqual(['1', '2']);
    expect(html).not.toContain('Tilbud');
  });

  it('links the one room of a meeting that covers one', async () => {
    const { invitation } = await bookingPapers(ADDRESSES, 'da');

    expect(linksIn((await invitation(Municipality.withRooms('aaaa').plan())).html)).toEqual([ADDRESSES.pageOf('aaaa', keyOf(100))]);
  });
});
