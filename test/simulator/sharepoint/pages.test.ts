import { CanvasError, parseCanvas } from '../../../simulator/sharepoint/pages/canvas.ts';
import { aListOfGoals } from '../../builders/aListOfGoals.ts';
import { restOf } from '../../builders/sharePointRest.ts';

const NAME = 'udvikling.aspx';
const LIST = 'f92bf067-bc19-489e-a556-7fe95f508720';
const ID = '4f0a4bd4-6a0c-4b0e-8d0f-0b5c2f1d7a01';
const OTHER_ID = '4f0a4bd4-6a0c-4b0e-8d0f-0b5c2f1d7a02';

const position = { layoutIndex: 1, zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 };
const aText = (more: object = {}) => ({ controlType: 4, id: ID, position, innerHTML: '<p>Læs dette</p>', ...more });
const aList = (listId: string, more: object = {}) => ({
  controlType: 3, id: OTHER_ID, position, webPartId: LIST,
  webPartData: { id: LIST, instanceId: OTHER_ID, title: 'Mål', dataVersion: '1.0', properties: { isDocumentLibrary: false, selectedListId: listId, ...more } },
});
const canvasOf = (...controls: readonly object[]) => JSON.stringify([...controls, { controlType: 0, pageSettingsSlice: {} }]);

/** An administrator's page of a site, and what others see of it. */
function aSite() {
  const goals = aListOfGoals();
  const rest = restOf(goals.world, goals.palle);
  const make = (more: object = {}) => rest.post('sitepages/pages', { PageLayoutType: 'Article', Name: NAME, Title: 'Udvikling', PromotedState: 0, ...more });
  const save = (canvas: string) => rest.merge('sitepages/pages(1)/savepage', { CanvasContent1: canvas }).status;
  const seenBy = (user: typeof goals.palle) => restOf(goals.world, user, ['AllSites.Read']).get('sitepages/pages?$select=Title,Version').body.value;
  return { ...goals, rest, make, save, seenBy };
}

describe('a page over SharePoint REST', () => {
  it('is its author’s alone until it is published', () => {
    const { make, save, rest, seenBy, mette, palle } = aSite();

    expect(make()).toMatchObject({ status: 201, body: { Id: 1, FileName: NAME, Version: '0.1', IsPageCheckedOutToCurrentUser: true, Url: `SitePages/${NAME}` } });
    expect(save(canvasOf(aText()))).toBe(204);
    expect(seenBy(mette)).toEqual([]);
    expect(seenBy(palle)).toEqual([{ Title: 'Udvikling', Version: '0.1' }]);

    expect(rest.post('sitepages/pages(1)/publish').status).toBe(200);
    expect(seenBy(mette)).toEqual([{ Title: 'Udvikling', Version: '1.0' }]);
  });

  it('keeps what was published while it is written anew', () => {
    const { make, save, rest, world, mette } = aSite();
    make();
    save(canvasOf(aText()));
    rest.post('sitepages/pages(1)/publish');

    expect(save(canvasOf(aText({ innerHTML: '<p>Nyt</p>' })))).toBe(400);
    rest.post('sitepages/pages(1)/checkoutpage');
    expect(save(canvasOf(aText({ innerHTML: '<p>Nyt</p>' })))).toBe(204);

    expect(String(restOf(world, mette, ['AllSites.Read']).get('sitepages/pages(1)').body['CanvasContent1'])).toContain('Læs dette');
  });

  it('is refused without a name, with one that is taken, and to who may write nothing here', () => {
    const { make, world, karen } = aSite();

    expect(make({ Name: 'Udvikling' }).status).toBe(400);
    expect(make().status).toBe(201);
    expect(make({ Name: NAME.toUpperCase() }).status).toBe(400);
    expect(restOf(world, karen).post('sitepages/pages', { PageLayoutType: 'Article', Name: 'ny.aspx', Title: 'Ny' }).status).toBe(403);
  });

  it('is not taken from who has it checked out', () => {
    const { make, rest, world, mette, save } = aSite();
    make();
    save(canvasOf(aText()));
    rest.post('sitepages/pages(1)/publish');
    rest.post('sitepages/pages(1)/checkoutpage');

    expect(restOf(world, mette).post('sitepages/pages(1)/checkoutpage').status).toBe(423);
    expect(restOf(world, mette).post('sitepages/pages(1)/publish').status).toBe(400);
  });

  it('shows a list of the own site, and none that is not there', () => {
    const { make, save, listId } = aSite();
    make();

    expect(save(canvasOf(aText(), aList(listId)))).toBe(204);
    expect(save(canvasOf(aList(ID)))).toBe(400);
    expect(save(canvasOf(aList(listId, { selectedViewId: ID })))).toBe(400);
  });
});

describe('the canvas of a page', () => {
  it('is text and lists, in the order people read them', () => {
    expect(parseCanvas(canvasOf(aText(), aList(ID, { selectedViewId: OTHER_ID })))).toEqual([
      { kind: 'text', html: '<p>Læs dette</p>' },
      { kind: 'list', title: 'Mål', listId: ID, viewId: OTHER_ID },
    ]);
    expect(parseCanvas('')).toEqual([]);
  });

  it.each([
    ['no JSON', 'x'],
    ['no list of controls', '{}'],
    ['a control without an id', canvasOf(aText({ id: 'first' }))],
    ['a control without a place', canvasOf(aText({ position: { zoneIndex: 1 } }))],
    ['a text without words', canvasOf(aText({ innerHTML: undefined }))],
    ['two controls of one id', canvasOf(aText(), aText())],
    ['another web part', canvasOf({ ...aList(ID), webPartId: ID })],
    ['data of another control', canvasOf({ ...aList(ID), id: ID })],
    ['a list by its name', canvasOf(aList('Goals'))],
    ['a control that nobody knows', canvasOf(aText({ controlType: 7 }))],
  ])('is refused when it is %s', (_what, canvas) => {
    expect(() => parseCanvas(canvas)).toThrow(CanvasError);
  });
});

describe('the links at the left of a site', () => {
  it('are added by who manages the site, and read by all', () => {
    const { rest, world, mette } = aSite();
    const link = { Title: 'Udvikling', Url: `/sites/treklang-room/SitePages/${NAME}`, IsVisible: true };

    expect(rest.post('web/navigation/quicklaunch', { ...link, Url: 'javascript:1' }).status).toBe(400);
    expect(restOf(world, mette).post('web/navigation/quicklaunch', link).status).toBe(403);
    expect(rest.post('web/navigation/quicklaunch', link).status).toBe(201);
    expect(restOf(world, mette, ['AllSites.Read']).get('web/navigation/quicklaunch').body.value).toMatchObject([{ Title: 'Udvikling', Url: link.Url }]);
  });
});
