import { attachmentMethods } from './attachmentMethods.ts';
import { attendeeMethods } from './attendeeMethods.ts';
import type { AppointmentItem } from './appointmentItem.ts';
import { fieldMethods } from './fieldMethods.ts';
import { mailboxMethods } from './mailboxMethods.ts';
import { notificationMethods } from './notificationMethods.ts';
import { failure, FAILED, type OfficeMethods, type OfficeReply, type OfficeSurface } from './officeMethod.ts';
import { painfully } from './officePains.ts';
import { propertyMethods } from './propertyMethods.ts';

const METHODS: OfficeMethods = {
  ...fieldMethods,
  ...attendeeMethods,
  ...attachmentMethods,
  ...propertyMethods,
  ...notificationMethods,
  ...mailboxMethods,
};

/** Answers one mailbox call. Unknown ids and calls that the open item does not allow fail and are logged on the page. */
export async function answerMethod(
  dispatchId: number,
  params: Readonly<Record<string, unknown>>,
  item: AppointmentItem | undefined,
  surface: OfficeSurface,
  pains: readonly string[] = [],
): Promise<OfficeReply> {
  const method = METHODS[dispatchId];
  if (!method) {
    surface.log(`Ukendt kald nr. ${dispatchId} fra tilføjelsesprogrammet`);
    return { wasSuccessful: false, error: true, errorCode: FAILED.server };
  }
  if (method.on !== 'mailbox' && !item) return refuse(`${method.name}: der er ingen aftale åben`);
  if (method.on === 'compose' && item?.current().mode !== 'compose') return refuse(`${method.name}: aftalen kan kun læses`);
  try {
    return await painfully(dispatchId, method.answer, { params, item: item!, surface }, pains);
  } catch (error) {
    surface.log(`${method.name}: ${error instanceof Error ? error.message : 'fejlede'}`);
    return failure(FAILED.server);
  }

  function refuse(line: string): OfficeReply {
    surface.log(line);
    return failure(FAILED.itemPermission);
  }
}
