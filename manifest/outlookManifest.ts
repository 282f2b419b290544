import { XMLBuilder } from 'fast-xml-parser';
import { type AppPackage, pageOf, TEXTS } from './appPackage.ts';

const NAMES = {
  '@_xmlns': 'http://schemas.microsoft.com/office/appforoffice/1.1',
  '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@_xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  '@_xsi:type': 'MailApp',
};

/** Lowest set of Outlook interfaces asked for at the base; higher ones were refused by the admin center (office-js #2997). */
const MAILBOX = '1.5';

/**
 * `outlook.xml`, for Outlook on Mac, which does not read the unified package. The order of the elements is fixed by Microsoft's schema.
 * Its id, and the name shown, differ from the package's.
 */
export function outlookManifest(app: AppPackage): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, indentBy: '  ', suppressEmptyNode: true });
  const declaration = { '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' } };
  return builder.build({ ...declaration, OfficeApp: { ...NAMES, ...baseOf(app), VersionOverrides: overridesOf(app) } });
}

function baseOf(app: AppPackage) {
  const { settings, version } = app;
  return {
    Id: settings.outlookAddInId,
    Version: `${version}.0`,
    ProviderName: settings.publisher.name,
    DefaultLocale: 'da-DK',
    DisplayName: value(`${TEXTS.short} (Mac)`),
    Description: value(TEXTS.shortDescription),
    IconUrl: value(pageOf(app, 'assets/icon-64.png')),
    HighResolutionIconUrl: value(pageOf(app, 'assets/icon-128.png')),
    SupportUrl: value(settings.publisher.supportUrl),
    AppDomains: { AppDomain: [`https://${settings.host}`, new URL(app.config.authority.url).origin] },
    Hosts: { Host: { '@_Name': 'Mailbox' } },
    Requirements: { Sets: { '@_DefaultMinVersion': '1.1', Set: { '@_Name': 'Mailbox', '@_MinVersion': MAILBOX } } },
    FormSettings: {
      Form: [
        { '@_xsi:type': 'ItemRead', DesktopSettings: { SourceLocation: value(pageOf(app, 'pane.html')), RequestedHeight: 250 } },
        { '@_xsi:type': 'ItemEdit', DesktopSettings: { SourceLocation: value(pageOf(app, 'pane.html')) } },
      ],
    },
    Permissions: 'ReadWriteItem',
    Rule: {
      '@_xsi:type': 'RuleCollection',
      '@_Mode': 'Or',
      Rule: ['Read', 'Edit'].map((form) => ({ '@_xsi:type': 'ItemIs', '@_ItemType': 'Appointment', '@_FormType': form })),
    },
    DisableEntityHighlighting: false,
  };
}

function overridesOf(app: AppPackage) {
  return {
    '@_xmlns': 'http://schemas.microsoft.com/office/mailappversionoverrides',
    '@_xsi:type': 'VersionOverridesV1_0',
    Requirements: { 'bt:Sets': { '@_DefaultMinVersion': MAILBOX, 'bt:Set': { '@_Name': 'Mailbox' } } },
    Hosts: {
      Host: {
        '@_xsi:type': 'MailHost',
        DesktopFormFactor: {
          ExtensionPoint: [surface('AppointmentOrganizerCommandSurface', 'Book'), surface('AppointmentAttendeeCommandSurface', 'Read')],
        },
      },
    },
    Resources: {
      'bt:Images': { 'bt:Image': [16, 32, 80].map((size) => resource(`Icon.${size}`, pageOf(app, `assets/icon-${size}.png`))) },
      'bt:Urls': { 'bt:Url': [resource('Pane.Url', pageOf(app, 'pane.html'))] },
      'bt:ShortStrings': { 'bt:String': [resource('Group.Label', TEXTS.group), resource('Book.Label', TEXTS.book), resource('Read.Label', TEXTS.prepare)] },
      'bt:LongStrings': { 'bt:String': [resource('Book.Tip', TEXTS.bookTip), resource('Read.Tip', TEXTS.prepareTip)] },
    },
  };
}

function surface(type: string, name: string) {
  const icon = { 'bt:Image': [16, 32, 80].map((size) => ({ '@_size': size, '@_resid': `Icon.${size}` })) };
  return {
    '@_xsi:type': type,
    OfficeTab: {
      '@_id': 'TabDefault',
      Group: {
        '@_id': `${name}.Group`,
        Label: { '@_resid': 'Group.Label' },
        Control: {
          '@_xsi:type': 'Button',
          '@_id': `${name}.Button`,
          Label: { '@_resid': `${name}.Label` },
          Supertip: { Title: { '@_resid': `${name}.Label` }, Description: { '@_resid': `${name}.Tip` } },
          Icon: icon,
          Action: { '@_xsi:type': 'ShowTaskpane', SourceLocation: { '@_resid': 'Pane.Url' } },
        },
      },
    },
  };
}

function value(text: string) {
  return { '@_DefaultValue': text };
}

function resource(id: string, text: string) {
  return { '@_id': id, '@_DefaultValue': text };
}
