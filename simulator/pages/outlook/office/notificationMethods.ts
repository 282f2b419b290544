import type { NotificationMessage } from './appointmentItem.ts';
import { failure, FAILED, item, type OfficeCall, type OfficeMethods, success, text } from './officeMethod.ts';

const TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;
/** Outlook shows at most this many per add-in. */
const LIMIT = 5;

/** Messages in the bar above the form. */
export const notificationMethods: OfficeMethods = {
  33: item('notificationMessages.addAsync', add),
  35: item('notificationMessages.replaceAsync', replace),
  34: item('notificationMessages.getAllAsync', (call) =>
    success(call.item.current().notifications.map((message) => ({ ...message, type: TYPES[message.type] ?? TYPES[0] }))),
  ),
  36: item('notificationMessages.removeAsync', remove),
};

function add(call: OfficeCall) {
  const { notifications } = call.item.current();
  const message = messageOf(call);
  if (notifications.some(({ key }) => key === message.key)) return failure(FAILED.duplicateNotification);
  if (notifications.length >= LIMIT) return failure(FAILED.tooManyNotifications);
  return put(call, [...notifications, message]);
}

function replace(call: OfficeCall) {
  const message = messageOf(call);
  return put(call, [...call.item.current().notifications.filter(({ key }) => key !== message.key), message]);
}

function remove(call: OfficeCall) {
  const { notifications } = call.item.current();
  const left = notifications.filter(({ key }) => key !== text(call, 'key'));
  return left.length === notifications.length ? failure(FAILED.unknownNotification) : put(call, left);
}

function put(call: OfficeCall, notifications: readonly NotificationMessage[]) {
  call.item.change({ notifications });
  return success();
}

function messageOf(call: OfficeCall): NotificationMessage {
  return {
    key: text(call, 'key'),
    type: Number(call.params['type'] ?? 0),
    message: text(call, 'message'),
    ...(typeof call.params['icon'] === 'string' ? { icon: call.params['icon'] } : {}),
    ...(typeof call.params['persistent'] === 'boolean' ? { persistent: call.params['persistent'] } : {}),
  };
}
