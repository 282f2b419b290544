import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { listOf, textsIn, valuesNamed } from './valuesIn.ts';

/** Microsoft's schema fixes the order; the admin center refuses another with a sentence that names none of them. */
const ORDER = [
  'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements',
  'FormSettings', 'Permissions', 'Rule', 'DisableEntityHighlighting', 'VersionOverrides',
];

const EVENTS = new Set([
  'OnNewMessageCompose', 'OnNewAppointmentOrganizer', 'OnMessageAttachmentsChanged', 'OnAppointmentAttachmentsChanged', 'OnMessageRecipientsChanged', 'OnAppointmentAttendeesChanged',
  'OnAppointmentTimeChanged', 'OnAppointmentRecurrenceChanged', 'OnInfoBarDismissClicked', 'OnMessageSend', 'OnAppointmentSend', 'OnMessageFromChanged', 'OnAppointmentFromChanged', 'OnSensitivityLabelChanged',
]);

const NAME_LIMIT = 32;
/** The admin center refused more at the base (office-js #2997, 2022). */
const HIGHEST_BASE = 10;

type Node = Readonly<Record<string, unknown>>;

/** What is wrong with an add-in's XML: form, order, and names that lead nowhere. In Danish; empty when all is well. */
export function outlookProblems(xml: string): string[] {
  const form = XMLValidator.validate(xml);
  if (form !== true) return [`outlook.xml: ${form.err.msg} (linje ${form.err.line})`];
  const root = (new XMLParser({ ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false }).parse(xml) as { OfficeApp?: Node }).OfficeApp;
  if (!root) return ['outlook.xml: OfficeApp mangler'];
  return [...orderProblems(root), ...versionProblems(root), ...resourceProblems(root), ...eventProblems(root), ...addressProblems(root)];
}

function orderProblems(root: Node): string[] {
  const names = Object.keys(root).filter((name) => !name.startsWith('@_'));
  const places = names.map((name) => ORDER.indexOf(name));
  return [
    ...names.filter((name) => !ORDER.includes(name)).map((name) => `outlook.xml: ${name} kendes ikke`),
    ...places.flatMap((place, at) => (at > 0 && place !== -1 && place < places[at - 1]! ? [`outlook.xml: ${names[at]} skal stå før ${names[at - 1]}`] : [])),
    ...['Id', 'Version', 'ProviderName', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Permissions'].filter((name) => root[name] === undefined || root[name] === '').map((name) => `outlook.xml: ${name} mangler`),
  ];
}

function versionProblems(root: Node): string[] {
  const base = Number((valuesNamed(root['Requirements'], '@_MinVersion')[0] as string | undefined)?.split('.')[1] ?? 0);
  return [
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(String(root['Version'])) ? [] : [`outlook.xml: Version ${String(root['Version'])} skal være fire tal`]),
    ...(base > HIGHEST_BASE ? [`outlook.xml: Mailbox 1.${base} hører hjemme i VersionOverrides, ikke øverst`] : []),
  ];
}

/** Each level of overrides has resources of its own. */
function resourceProblems(root: Node): string[] {
  return levelsOf(root).flatMap((level) => {
    const made = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((kind) => valuesNamed(level['Resources'], kind).flatMap(listOf)).map((one) => String((one as Node)['@_id']));
    const asked = ownTexts(level).filter(({ path }) => path.endsWith('@_resid')).map(({ text }) => text);
    return [
      ...asked.filter((id) => !made.includes(id)).map((id) => `outlook.xml: resid ${id} findes ikke under Resources`),
      ...made.filter((id) => !asked.includes(id)).map((id) => `outlook.xml: resid ${id} bruges ikke`),
      ...made.filter((id, at) => made.indexOf(id) !== at).map((id) => `outlook.xml: resid ${id} står to gange`),
      ...made.filter((id) => id.length > NAME_LIMIT).map((id) => `outlook.xml: resid ${id} er længere end ${NAME_LIMIT} tegn`),
    ];
  });
}

function eventProblems(root: Node): string[] {
  const events = valuesNamed(root, 'LaunchEvent').flatMap(listOf) as Node[];
  const runtimes = (valuesNamed(root, 'Runtime').flatMap(listOf) as Node[]).map((runtime) => runtime['@_resid']);
  const points = (valuesNamed(root, 'ExtensionPoint').flatMap(listOf) as Node[]).filter((point) => point['@_xsi:type'] === 'LaunchEvent');
  return [
    ...events.filter((event) => !EVENTS.has(String(event['@_Type']))).map((event) => `outlook.xml: hændelsen ${String(event['@_Type'])} findes ikke`),
    ...points.filter((point) => !runtimes.includes((point['SourceLocation'] as Node)['@_resid'])).map(() => 'outlook.xml: hændelser skal hentes fra den runtime, der er nævnt i Runtimes'),
  ];
}

function addressProblems(root: Node): string[] {
  return textsIn(root)
    .filter(({ path, text }) => !path.includes('@_xmlns') && text.startsWith('http:'))
    .map(({ text }) => `outlook.xml: ${text} skal begynde med https`);
}

function levelsOf(root: Node): Node[] {
  const level = root['VersionOverrides'] as Node | undefined;
  return level ? [level, ...levelsOf(level)] : [];
}

/** Without the level inside it. */
function ownTexts(level: Node) {
  return textsIn(Object.fromEntries(Object.entries(level).filter(([name]) => name !== 'VersionOverrides')));
}
