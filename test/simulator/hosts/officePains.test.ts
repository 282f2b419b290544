import { createAppointmentItem, emptyAppointment } from '../../../simulator/pages/outlook/office/appointmentItem.ts';
import type { OfficeSurface } from '../../../simulator/pages/outlook/office/officeMethod.ts';
import { answerMethod } from '../../../simulator/pages/outlook/office/officeMethods.ts';

const METTE = { name: 'Mette Krogh', address: 'mette.krogh@fjordbro.example' };
const surface = { log: () => undefined, save: () => Promise.resolve('id'), saveCustomProperties: () => Promise.resolve() } as unknown as OfficeSurface;

function aForm() {
  const item = createAppointmentItem(emptyAppointment(METTE, 0, 1_800_000));
  const ask = (id: number, params: Record<string, unknown>, pains: readonly string[]) => answerMethod(id, params, item, surface, pains);
  return { item, ask };
}

const people = (...addresses: readonly string[]) => ({ recipientField: 0, recipientArray: addresses.map((address) => ({ address })) });
const SUCCESS = expect.objectContaining({ wasSuccessful: true }) as unknown;

describe('an Office.js with its pains', () => {
  it('reports success and adds nobody', async () => {
    const { item, ask } = aForm();

    expect(await ask(21, people('dorthe@fjordbro.example'), ['recipientsIgnored'])).toEqual(SUCCESS);
    expect(item.current().required).toEqual([]);
  });

  it('leaves out whoever has an apostrophe in the address', async () => {
    const { item, ask } = aForm();

    expect(await ask(21, people("o'hara@fjordbro.example", 'dorthe@fjordbro.example'), ['apostrophesIgnored'])).toEqual(SUCCESS);
    expect(item.current().required.map(({ address }) => address)).toEqual(['dorthe@fjordbro.example']);
  });

  it('lists the organizer among those invited', async () => {
    const { ask } = aForm();

    expect(await ask(15, { recipientField: 0 }, ['organizerAmongAttendees'])).toMatchObject({ data: [{ address: METTE.address }] });
  });

  it('says that a file is attached that is not there', async () => {
    const { item, ask } = aForm();

    expect(await ask(148, { base64String: 'AAAA', name: 'Dagsorden.docx' }, ['attachmentsVanish'])).toEqual(SUCCESS);
    expect(item.current().attachments).toEqual([]);
  });

  it('keeps nothing with a form that is not saved', async () => {
    const { item, ask } = aForm();

    expect(await ask(4, { customProperties: { key: 'a' } }, ['neverSaved'])).toMatchObject({ error: true });
    expect(item.current().customProperties).toEqual({});
  });

  it('works as it should where no pain is asked for', async () => {
    const { item, ask } = aForm();

    await ask(21, people("o'hara@fjordbro.example"), []);

    expect(item.current().required).toHaveLength(1);
  });
});
