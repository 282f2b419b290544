import { failure, FAILED, mailbox, type OfficeCall, type OfficeMethod, type OfficeMethods, success, text } from './officeMethod.ts';

const quietly = (name: string): OfficeMethod => mailbox(name, () => success());

/** Calls that need no open item. */
export const mailboxMethods: OfficeMethods = {
  9: mailbox('displayAppointmentForm', openEvent),
  180: mailbox('displayAppointmentFormAsync', openEvent),
  7: mailbox('displayNewAppointmentForm', newAppointment),
  177: mailbox('displayNewAppointmentFormAsync', newAppointment),
  41: mailbox('item.close', (call) => {
    call.surface.closeItem();
    return success();
  }),
  42: mailbox('closeApp', (call) => {
    call.surface.closePane();
    return success();
  }),
  403: mailbox('window.open', (call) => {
    call.surface.openWindow(text(call, 'strUrl') || text(call, 'url'));
    return success();
  }),
  45: quietly('navigateToModule'),
  163: quietly('telemetry'),
  193: quietly('telemetry'),
  400: quietly('host trace'),
  401: quietly('host trace'),
  402: quietly('host trace'),
};

async function openEvent(call: OfficeCall) {
  return (await call.surface.openEvent(text(call, 'itemId'))) ? success() : failure(FAILED.server);
}

function newAppointment(call: OfficeCall) {
  call.surface.newAppointment(call.params);
  return success();
}
