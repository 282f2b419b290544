import { listOf, textsIn, valuesNamed } from './valuesIn.ts';

/** Events of Outlook by their names in JSON; XML has others for the same. */
const EVENTS = new Set([
  'newMessageComposeCreated', 'newAppointmentOrganizerCreated', 'messageAttachmentsChanged', 'appointmentAttachmentsChanged', 'messageRecipientsChanged',
  'appointmentAttendeesChanged', 'appointmentTimeChanged', 'appointmentRecurrenceChanged', 'infoBarDismissClicked', 'messageSending', 'appointmentSending',
  'messageFromChanged', 'appointmentFromChanged', 'sensitivityLabelChanged',
]);

/** Rights that an app without a server can use: all of them act for the person. */
const RIGHTS = new Set([
  'MailboxItem.Restricted.User', 'MailboxItem.Read.User', 'MailboxItem.ReadWrite.User', 'Mailbox.ReadWrite.User', 'MeetingStage.Write.Chat', 'ChannelMeetingStage.Write.Group',
  'LiveShareSession.ReadWrite.Chat', 'OnlineMeetingParticipant.Read.Chat',
]);

interface Action {
  readonly id: string;
  readonly type: string;
}
interface Runtime {
  readonly id: string;
  readonly code: { readonly page?: string; readonly script?: string };
  readonly actions?: readonly Action[];
}

/** What Microsoft's schema lets pass and a tenant does not: names that lead nowhere. In Danish; empty when all is well. */
export function teamsProblems(manifest: unknown): string[] {
  return [...actionProblems(manifest), ...eventProblems(manifest), ...domainProblems(manifest), ...rightProblems(manifest), ...contextProblems(manifest), ...signInProblems(manifest)];
}

function actionProblems(manifest: unknown): string[] {
  const actions = runtimesOf(manifest).flatMap(({ actions = [] }) => actions.map(({ id }) => id));
  const twice = actions.filter((id, at) => actions.indexOf(id) !== at);
  const asked = textsIn(manifest).filter(({ path }) => path.endsWith('.actionId'));
  return [
    ...twice.map((id) => `runtimes: handlingen ${id} står to gange`),
    ...asked.filter(({ text }) => !actions.includes(text)).map(({ path, text }) => `${path}: ingen runtime har handlingen ${text}`),
    ...actions.filter((id) => !asked.some(({ text }) => text === id)).map((id) => `runtimes: ingen knap eller hændelse bruger handlingen ${id}`),
  ];
}

/** Classic Outlook on Windows runs a script alone, the others a page. */
function eventProblems(manifest: unknown): string[] {
  const events = valuesNamed(manifest, 'autoRunEvents').flatMap((groups) => valuesNamed(groups, 'events')).flatMap(listOf) as { type: string; actionId: string }[];
  return events.flatMap(({ type, actionId }) => {
    const runtime = runtimesOf(manifest).find(({ actions = [] }) => actions.some(({ id }) => id === actionId));
    return [
      ...(EVENTS.has(type) ? [] : [`autoRunEvents: hændelsen ${type} findes ikke`]),
      ...(runtime && runtime.code.script === undefined ? [`autoRunEvents: ${type} kører i ${runtime.id}, som mangler code.script`] : []),
    ];
  });
}

function domainProblems(manifest: unknown): string[] {
  const domains = valuesNamed(manifest, 'validDomains').flatMap(listOf) as string[];
  const pages = textsIn(manifest).filter(({ path, text }) => /(contentUrl|websiteUrl|configurationUrl|code\.page|code\.script)$/.test(path) && !path.startsWith('developer') && text.startsWith('http'));
  return [
    ...domains.filter((domain) => /^[a-z]+:\/\/|\/|\*/.test(domain)).map((domain) => `validDomains: ${domain} skal være et navn alene, uden https://, sti og stjerne`),
    ...(domains.length > 16 ? ['validDomains: højst 16'] : []),
    ...pages.filter(({ text }) => !domains.includes(new URL(text).host)).map(({ path, text }) => `${path}: ${new URL(text).host} står ikke i validDomains`),
    ...textsIn(manifest).filter(({ text }) => text.startsWith('http:')).map(({ path, text }) => `${path}: ${text} skal begynde med https`),
  ];
}

function rightProblems(manifest: unknown): string[] {
  const rights = valuesNamed(manifest, 'resourceSpecific').flatMap(listOf) as { name: string; type: string }[];
  return rights.flatMap(({ name, type }) => [
    ...(RIGHTS.has(name) ? [] : [`authorization: rettigheden ${name} findes ikke`]),
    ...(type === 'Delegated' ? [] : [`authorization: ${name} er appens egen; uden en server er der ingen til at bruge den`]),
  ]);
}

function contextProblems(manifest: unknown): string[] {
  const contexts = valuesNamed(manifest, 'configurableTabs').flatMap((tabs) => valuesNamed(tabs, 'context')) as string[][];
  return contexts.filter((names) => names.includes('meetingStage') && !names.includes('meetingSidePanel')).map(() => 'configurableTabs: meetingStage kræver meetingSidePanel');
}

function signInProblems(manifest: unknown): string[] {
  const domains = valuesNamed(manifest, 'validDomains').flatMap(listOf);
  const brokers = valuesNamed(manifest, 'redirectUri') as string[];
  return brokers.filter((uri) => !domains.some((domain) => uri === `brk-multihub://${String(domain)}`)).map((uri) => `webApplicationInfo: ${uri} skal være brk-multihub:// og appens navn alene`);
}

function runtimesOf(manifest: unknown): Runtime[] {
  return valuesNamed(manifest, 'runtimes').flatMap(listOf) as Runtime[];
}
