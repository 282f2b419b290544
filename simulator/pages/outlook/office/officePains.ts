import { failure, FAILED, type OfficeCall, type OfficeMethod, type OfficeReply, success } from './officeMethod.ts';
import { onTheWire } from './attendeeMethods.ts';

/** What people report of the real Office.js, by the name of its switch; numbers are those of OfficeDev/office-js. */
export const OFFICE_PAINS = {
  /** Success is reported and nobody is added (#6823, #1506). */
  recipientsIgnored: [21, 22],
  /** Success is reported and whoever has an apostrophe in the address is left out (#3965). */
  apostrophesIgnored: [21, 22],
  /** The organizer is among the required attendees (#2679). */
  organizerAmongAttendees: [15],
  /** Attendees cannot be read or written in a form made from a mail (#5365). */
  attendeesMissing: [15, 21, 22],
  /** The file is attached, says the answer, and is gone (#5616). */
  attachmentsVanish: [148],
  /** The answer to an attachment never comes (#3576). */
  attachmentsHang: [148],
  /** Nothing can be kept with a form that is not saved, and it cannot be saved (office-js-docs#805, #4656). */
  neverSaved: [4, 32, 164],
} as const satisfies Readonly<Record<string, readonly number[]>>;

type Pain = keyof typeof OFFICE_PAINS;

/** The answer of a method as this Office.js gives it. @throws Error for a pain nobody knows: a switch with a wrong name would test nothing. */
export function painfully(dispatchId: number, answer: OfficeMethod['answer'], call: OfficeCall, pains: readonly string[]): OfficeReply | Promise<OfficeReply> {
  const unknown = pains.find((pain) => !(pain in OFFICE_PAINS));
  if (unknown !== undefined) throw new Error(`No pain of Office.js is called ${unknown}`);
  const pain = (pains as readonly Pain[]).find((one) => (OFFICE_PAINS[one] as readonly number[]).includes(dispatchId));
  return pain === undefined ? answer(call) : SUFFERED[pain](call, answer);
}

const SUFFERED: Readonly<Record<Pain, (call: OfficeCall, answer: OfficeMethod['answer']) => OfficeReply | Promise<OfficeReply>>> = {
  recipientsIgnored: () => success(),
  apostrophesIgnored: (call, answer) => answer({ ...call, params: { ...call.params, recipientArray: people(call).filter(({ address }) => !address?.includes("'")) } }),
  organizerAmongAttendees: async (call, answer) => {
    const reply = (await answer(call)) as { readonly data?: readonly object[] };
    const { organizer } = call.item.current();
    return Number(call.params['recipientField']) === 0 ? success([onTheWire(organizer, organizer), ...(reply.data ?? [])]) : reply;
  },
  attendeesMissing: () => failure(FAILED.server),
  attachmentsVanish: () => success(crypto.randomUUID()),
  attachmentsHang: () => new Promise(() => undefined),
  neverSaved: () => failure(FAILED.itemNotSaved),
};

function people({ params }: OfficeCall): readonly { readonly address?: string }[] {
  return (params['recipientArray'] ?? []) as readonly { readonly address?: string }[];
}
