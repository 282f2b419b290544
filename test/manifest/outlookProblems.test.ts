import { outlookProblems } from '../../manifest/lint/outlookProblems.ts';
import { outlookManifest } from '../../manifest/outlookManifest.ts';
import { anAppPackage } from '../builders/anAppPackage.ts';

const good = outlookManifest(anAppPackage());

const EVENTS = `<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents><LaunchEvent Type="appointmentSending" FunctionName="onSend"/></LaunchEvents><SourceLocation resid="Pane.Url"/></ExtensionPoint></DesktopFormFactor>`;

describe('The add-in for Outlook on Mac', () => {
  it('has nothing against it', () => {
    expect(outlookProblems(good)).toEqual([]);
  });

  it.each<[what: string, xml: string, problem: RegExp]>([
    ['XML that does not close', good.replace('</OfficeApp>', ''), /linje \d+/],
    ['another document', '<Package/>', /OfficeApp mangler/],
    ['its parts in another order', good.replace(/( {2}<Id>.*<\/Id>\n)( {2}<Version>.*<\/Version>\n)/, '$2$1'), /Id skal stå før Version/],
    ['a part nobody knows', good.replace('<Permissions>', '<Ours/><Permissions>'), /Ours kendes ikke/],
    ['no help page', good.replace(/ {2}<SupportUrl.*\/>\n/, ''), /SupportUrl mangler/],
    ['a version of three numbers', good.replace('1.2.3.0', '1.2.3'), /Version 1\.2\.3 skal være fire tal/],
    ['more than the admin center takes at the base', good.replace('MinVersion="1.5"', 'MinVersion="1.12"'), /hører hjemme i VersionOverrides/],
    ['a name that leads nowhere', good.replace('<bt:String id="Read.Tip"', '<bt:String id="Read.Tips"'), /resid Read\.Tip findes ikke/],
    ['a name nobody asks for', good.replace('<bt:String id="Read.Tip"', '<bt:String id="Read.Tips"'), /resid Read\.Tips bruges ikke/],
    ['a name that is too long', good.replaceAll('"Pane.Url"', `"${'Pane'.repeat(9)}"`), /længere end 32 tegn/],
    ['the JSON name of an event', good.replace('</DesktopFormFactor>', EVENTS), /hændelsen appointmentSending findes ikke/],
    ['events from elsewhere than the runtime', good.replace('</DesktopFormFactor>', EVENTS), /den runtime, der er nævnt i Runtimes/],
    ['a page without encryption', good.replace('DefaultValue="https://treklang.fjordbro.dk/pane.html"', 'DefaultValue="http://treklang.fjordbro.dk/pane.html"'), /skal begynde med https/],
  ])('is refused with %s', (_what, xml, problem) => {
    expect(outlookProblems(xml)).toContainEqual(expect.stringMatching(problem));
  });
});
