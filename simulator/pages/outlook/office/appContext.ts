/** The first answer of the start-up: which host this is and which sets of functions it claims. */
export interface AddInIdentity {
  /** Id of the add-in in the manifest. */
  readonly id: string;
  readonly name: string;
}

/** No more than this build of office.js knows: it has nothing of Mailbox 1.13 and later. */
const REQUIREMENTS = { Mailbox: '1.12', NestedAppAuth: '1.1', DialogApi: '1.2' };
const OUTLOOK_WEB = 64;
export const OFFICE_LOCALE = 'da-DK';

export function appContext(addIn: AddInIdentity, page: string, roamingSettings: Readonly<Record<string, string>>): object {
  return {
    _id: addIn.id,
    _appInstanceId: addIn.id,
    _appName: OUTLOOK_WEB,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: OFFICE_LOCALE,
    _dataLocale: OFFICE_LOCALE,
    _docUrl: page,
    _clientMode: 0,
    _settings: roamingSettings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _hostFullVersion: '16.0.18025.15000',
    _hostCustomMessage: '',
    _requirementMatrix: JSON.stringify(REQUIREMENTS),
    _addinName: addIn.name,
    _appDomains: [],
    _wacHostEnvironment: '0',
    _isFromWacAutomation: true,
    _initialDisplayMode: 2,
  };
}

/** Name of the add-in's frame: JSON text from which office.js learns where it runs. Logging off: nothing leaves the machine. */
export function officeFrameName(conversationId: string, addInId: string, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: `Outlook|Web|16.01|${OFFICE_LOCALE}|${conversationId}||disableLogging|0`,
    xdmInfo: `${conversationId}|${addInId}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
