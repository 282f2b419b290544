import { compose, failure, FAILED, item, mailbox, type OfficeCall, type OfficeMethods, success, text } from './officeMethod.ts';

/** Characters of all session data together, of Microsoft's documentation. */
const SESSION_DATA_LIMIT = 50_000;

/** What the add-in keeps: with the item, for the time of the form, and in the mailbox. */
export const propertyMethods: OfficeMethods = {
  3: item('loadCustomPropertiesAsync', (call) => ({
    wasSuccessful: true,
    customProperties: JSON.stringify(call.item.current().customProperties),
  })),
  4: item('customProps.saveAsync', saveCustomProperties),
  185: compose('sessionData.setAsync', setSessionData),
  186: compose('sessionData.getAsync', getSessionData),
  187: compose('sessionData.getAllAsync', (call) => success(call.item.current().sessionData)),
  188: compose('sessionData.clearAsync', (call) => changeSessionData(call, {})),
  189: compose('sessionData.removeAsync', removeSessionData),
  404: mailbox('roamingSettings.saveAsync', saveRoamingSettings),
  32: compose('item.saveAsync', async (call) => success(await call.surface.save())),
  164: compose('item.getItemIdAsync', (call) => {
    const { itemId } = call.item.current();
    return itemId === undefined ? failure(FAILED.itemNotSaved) : success(itemId);
  }),
  99: item('getInitializationContextAsync', () => success('')),
  157: item('categories.getAsync', (call) =>
    success(call.item.current().categories.map((displayName) => ({ displayName, color: 'None' }))),
  ),
  158: compose('categories.addAsync', (call) => {
    call.item.change({ categories: [...new Set([...call.item.current().categories, ...names(call)])] });
    return success();
  }),
  159: compose('categories.removeAsync', (call) => {
    call.item.change({ categories: call.item.current().categories.filter((name) => !names(call).includes(name)) });
    return success();
  }),
};

const names = (call: OfficeCall): readonly string[] => (call.params['categories'] ?? []) as readonly string[];

async function saveCustomProperties(call: OfficeCall) {
  const customProperties = (call.params['customProperties'] ?? {}) as Record<string, unknown>;
  await call.surface.saveCustomProperties(customProperties);
  call.item.change({ customProperties });
  return success();
}

function setSessionData(call: OfficeCall) {
  const sessionData = { ...call.item.current().sessionData, [text(call, 'name')]: text(call, 'value') };
  if (JSON.stringify(sessionData).length > SESSION_DATA_LIMIT) return failure(FAILED.sessionDataTooLong);
  return changeSessionData(call, sessionData);
}

function getSessionData(call: OfficeCall) {
  const value = call.item.current().sessionData[text(call, 'name')];
  return value === undefined ? failure(FAILED.unknownSessionKey) : success(value);
}

function removeSessionData(call: OfficeCall) {
  const kept = Object.entries(call.item.current().sessionData).filter(([name]) => name !== text(call, 'name'));
  return changeSessionData(call, Object.fromEntries(kept));
}

function changeSessionData(call: OfficeCall, sessionData: Readonly<Record<string, string>>) {
  call.item.change({ sessionData });
  return success();
}

/** The library sends an array of one map whose values are JSON text. */
async function saveRoamingSettings(call: OfficeCall) {
  const given = call.params as unknown;
  const map = (Array.isArray(given) ? given[0] : given) as Record<string, string> | undefined;
  await call.surface.saveRoamingSettings(map ?? {});
  return success();
}
