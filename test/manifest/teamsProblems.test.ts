import { schemaProblems } from '../../manifest/lint/schemaProblems.ts';
import { teamsProblems } from '../../manifest/lint/teamsProblems.ts';
import { teamsManifest } from '../../manifest/teamsManifest.ts';
import { anAppPackage } from '../builders/anAppPackage.ts';

const root = process.cwd();
const good = () => structuredClone(teamsManifest(anAppPackage()));

/** The manifest with one text in it replaced by another, wherever it stands. */
const withText = (from: string, to: string): unknown => JSON.parse(JSON.stringify(good()).replaceAll(`"${from}"`, JSON.stringify(to)));

/** The same with one place of it changed. */
const withFirst = (from: string, to: string): unknown => JSON.parse(JSON.stringify(good()).replace(from, to));

/** … and with an event that Outlook starts by itself. */
function withEvent(type: string, code: { page: string; script?: string }): unknown {
  const manifest = good();
  const [extension] = manifest.extensions;
  const runtime = { id: 'events', type: 'general', code, lifetime: 'short', actions: [{ id: 'onSend', type: 'executeFunction' }] };
  return { ...manifest, extensions: [{ ...extension, runtimes: [...extension!.runtimes, runtime], autoRunEvents: [{ events: [{ type, actionId: 'onSend' }] }] }] };
}

const PAGE = 'https://treklang.fjordbro.dk/events.html';
const SCRIPT = 'https://treklang.fjordbro.dk/events.js';

describe('The unified manifest', () => {
  it('is valid by Microsoft’s schema and has no name that leads nowhere', () => {
    expect(schemaProblems(good(), root)).toEqual([]);
    expect(teamsProblems(good())).toEqual([]);
  });

  it('is refused by the schema with a key of our own', () => {
    expect(schemaProblems({ ...good(), ours: true }, root)).toEqual([expect.stringContaining('additional properties')]);
  });

  it('is refused by the schema with a name that is too long', () => {
    expect(schemaProblems({ ...good(), name: { short: 'T'.repeat(31), full: 'Treklang' } }, root)).toEqual([expect.stringContaining('/name/short')]);
  });

  it.each<[what: string, manifest: () => unknown, problem: RegExp]>([
    ['a button that does nothing', () => withFirst('"actionId":"openToBook"', '"actionId":"openToFly"'), /ingen runtime har handlingen openToFly/],
    ['an action that nothing starts', () => withFirst('"actionId":"openToBook"', '"actionId":"openToRead"'), /ingen knap eller hændelse bruger handlingen openToBook/],
    ['an action that stands twice', () => withText('openToBook', 'openToRead'), /handlingen openToRead står to gange/],
    ['the XML name of an event', () => withEvent('OnAppointmentSend', { page: PAGE, script: SCRIPT }), /hændelsen OnAppointmentSend findes ikke/],
    ['an event without a script for classic Outlook', () => withEvent('appointmentSending', { page: PAGE }), /mangler code\.script/],
    ['a domain with its scheme', () => ({ ...good(), validDomains: ['https://treklang.fjordbro.dk'] }), /validDomains: .* uden https/],
    ['a domain of everybody', () => ({ ...good(), validDomains: ['*.azurewebsites.net'] }), /stjerne/],
    ['a page of a domain that is not named', () => ({ ...good(), validDomains: ['www.fjordbro.dk'] }), /treklang\.fjordbro\.dk står ikke i validDomains/],
    ['a right that does not exist', () => withText('MeetingStage.Write.Chat', 'MeetingStage.Write'), /rettigheden MeetingStage\.Write findes ikke/],
    ['a right of the app’s own', () => withText('Delegated', 'Application'), /er appens egen/],
    ['a stage without a side panel', () => withText('meetingSidePanel', 'meetingChatTab'), /meetingStage kræver meetingSidePanel/],
    ['a sign-in bridge with a path', () => withText('brk-multihub://treklang.fjordbro.dk', 'brk-multihub://treklang.fjordbro.dk/auth.html'), /skal være brk-multihub/],
    ['a page without encryption', () => withText('https://treklang.fjordbro.dk/pane.html', 'http://treklang.fjordbro.dk/pane.html'), /skal begynde med https/],
  ])('is refused with %s, which no schema sees', (_what, manifest, problem) => {
    expect(teamsProblems(manifest())).toContainEqual(expect.stringMatching(problem));
  });

  it('may start at an event by the event’s own name, with a script beside the page', () => {
    expect(teamsProblems(withEvent('appointmentSending', { page: PAGE, script: SCRIPT }))).toEqual([]);
  });
});
