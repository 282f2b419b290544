import { type LegalBasis, toCalendarDay, toInstant } from '#domain';
import { recordActorInput } from '#flows';
import { AYSE, keyOf, METTE, Municipality } from './support/municipality.ts';

const NOW = toInstant('2026-11-24T08:00:00Z');
const TODAY = toCalendarDay('2026-11-24');
const CONSENT: LegalBasis = { kind: 'consent', givenOn: toCalendarDay('2026-11-03') };

function record(town: Municipality, text: string, by = METTE) {
  const { followUps, reports } = town.roomFile('aaaa');
  return recordActorInput(town.storeOf(by), 'aaaa', followUps[0]!, { actor: 'Skolen', text, basis: CONSENT, toldOn: TODAY }, reports[0] ?? null, NOW);
}

describe('recordActorInput', () => {
  it('writes what an other actor said, for them and on its basis', async () => {
    const town = Municipality.withRooms('aaaa');

    await record(town, ' Det går godt i matematik. ');

    expect([...town.room('aaaa').reports.rows.values()]).toMatchObject([{ voice: 'otherActor', actor: 'Skolen', statement: 'Det går godt i matematik.', basis: CONSENT, mode: 'proxy', submittedAt: NOW, followUpKey: keyOf(100) }]);
  });

  it('is one row for one actor, whoever types it in', async () => {
    const town = Municipality.withRooms('aaaa');
    await record(town, 'Det går godt.');

    await record(town, 'Det går rigtig godt.', AYSE);

    expect([...town.room('aaaa').reports.rows.values()]).toMatchObject([{ statement: 'Det går rigtig godt.' }]);
  });

  it('leaves alone what a colleague typed in since the case was read', async () => {
    const town = Municipality.withRooms('aaaa');
    const followUp = town.roomFile('aaaa').followUps[0]!;
    await record(town, 'Det går godt.', AYSE);

    const late = recordActorInput(town.storeOf(METTE), 'aaaa', followUp, { actor: 'Skolen', text: 'Noget andet', basis: CONSENT, toldOn: TODAY }, null, NOW);

    await expect(late).rejects.toMatchObject({ kind: 'conflict', theirs: { statement: 'Det går godt.' } });
    expect([...town.room('aaaa').reports.rows.values()]).toMatchObject([{ statement: 'Det går godt.' }]);
  });
});
