/** A piece of a page, in the order people read it. */
export type CanvasPart = TextPart | ListPart;

export interface TextPart {
  readonly kind: 'text';
  readonly html: string;
}

export interface ListPart {
  readonly kind: 'list';
  readonly title: string;
  readonly listId: string;
  /** Undefined: the default view of the list. */
  readonly viewId: string | undefined;
}

/** The canvas is not one that a browser would show as it was meant. */
export class CanvasError extends Error {}

/** SharePoint's List web part: a list or library as one of its views shows it. */
const LIST_WEB_PART = 'f92bf067-bc19-489e-a556-7fe95f508720';

const SETTINGS = 0;
const WEB_PART = 3;
const TEXT = 4;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isId = (value: unknown): value is string => typeof value === 'string' && GUID.test(value);

/**
 * Reads `CanvasContent1` (as PnP and the CLI for Microsoft 365 write it): text, and the List web part. SharePoint takes whatever it is given
 * and shows a broken page; here each control must be whole, in a section and a column, and known by an id of its own.
 * @throws CanvasError
 */
export function parseCanvas(canvas: string): readonly CanvasPart[] {
  const controls = controlsOf(canvas);
  const ids = controls.filter(({ controlType }) => controlType !== SETTINGS).map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw new CanvasError('Two controls have the same id');
  return controls.filter(({ controlType }) => controlType !== SETTINGS).map(partOf);
}

type Json = Readonly<Record<string, unknown>>;

function controlsOf(canvas: string): readonly Json[] {
  if (canvas === '') return [];
  const controls = jsonOf(canvas);
  if (!Array.isArray(controls) || controls.some((one) => typeof one !== 'object' || one === null)) throw new CanvasError('CanvasContent1 is a list of controls');
  return controls as Json[];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CanvasError('CanvasContent1 holds no JSON');
  }
}

function partOf(control: Json): CanvasPart {
  if (!isId(control['id'])) throw new CanvasError('A control has an id');
  requirePosition(control);
  if (control['controlType'] === TEXT) return textOf(control);
  if (control['controlType'] === WEB_PART) return listOf(control);
  throw new CanvasError(`Controls of type ${String(control['controlType'])} are not simulated`);
}

const POSITION = ['layoutIndex', 'zoneIndex', 'sectionIndex', 'sectionFactor', 'controlIndex'];

function requirePosition({ position }: Json): void {
  const given = (position ?? {}) as Json;
  const missing = POSITION.find((name) => !Number.isInteger(given[name]));
  if (missing !== undefined) throw new CanvasError(`The position of a control names its ${missing}`);
}

function textOf({ innerHTML }: Json): TextPart {
  if (typeof innerHTML !== 'string') throw new CanvasError('A text has innerHTML');
  return { kind: 'text', html: innerHTML };
}

function listOf({ id, webPartId, webPartData }: Json): ListPart {
  if (webPartId !== LIST_WEB_PART) throw new CanvasError(`The web part ${String(webPartId)} is not simulated`);
  const data = (webPartData ?? {}) as Json;
  if (data['id'] !== webPartId || data['instanceId'] !== id) throw new CanvasError('The data of a web part name the web part and the control they are of');
  if (typeof data['title'] !== 'string' || typeof data['dataVersion'] !== 'string') throw new CanvasError('The data of a web part have a title and a version');
  const properties = (data['properties'] ?? {}) as Json;
  const { selectedListId: listId, selectedViewId: viewId } = properties;
  if (properties['isDocumentLibrary'] !== false) throw new CanvasError('A library on a page is not simulated');
  if (!isId(listId) || (viewId !== undefined && !isId(viewId))) throw new CanvasError('A list and its view are named by id');
  return { kind: 'list', title: data['title'], listId, viewId };
}
