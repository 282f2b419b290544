import { GraphError, invalidRequest } from '../../graph/errors.ts';
import type { ColumnKind } from './columns.ts';
import { encodeInternalName } from './internalName.ts';

/** A column as a client asks for it. */
export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: ColumnKind;
  readonly facet: Readonly<Record<string, unknown>>;
  readonly isRequired: boolean;
  readonly isHidden: boolean;
  readonly defaultValue: string | null;
}

type Body = Readonly<Record<string, unknown>>;

const FACETS = ['text', 'number', 'currency', 'dateTime', 'boolean', 'choice'] as const;
type Facet = (typeof FACETS)[number];

/** Types that exist at Microsoft and that nothing here needs: refused loudly. */
const NOT_SIMULATED = ['calculated', 'lookup', 'personOrGroup', 'term', 'hyperlinkOrPicture', 'thumbnail', 'contentApprovalStatus', 'geolocation'];

/**
 * Reads a `columnDefinition` that fits Microsoft's type.
 * `indexed` and `enforceUniqueValues` are left unread: what POST does with them is not stated, PATCH is the documented way,
 * so whoever relies on POST finds a column without them here.
 * @throws GraphError 400 without exactly one type, 501 for a type that is not simulated.
 */
export function readColumnDefinition(body: Body): ColumnDefinition {
  const wish = readName(body);
  const { kind, facet } = readFacet(body);
  refuseUnsimulated(body);
  return {
    ...wish,
    kind,
    facet,
    description: (body['description'] as string | null | undefined) ?? '',
    isRequired: body['required'] === true,
    isHidden: body['hidden'] === true,
    defaultValue: readDefault(body),
  };
}

/** The one type of a definition with SharePoint's defaults filled in. */
export function readFacet(body: Body): { readonly kind: ColumnKind; readonly facet: Body } {
  const other = NOT_SIMULATED.find((name) => body[name] != null);
  if (other !== undefined) throw new GraphError(501, 'notSimulated', `The local Microsoft 365 has no columns of type ${other}`);
  const given = FACETS.filter((name) => body[name] != null);
  if (given.length !== 1) throw invalidRequest('Unable to determine type of provided column definition');
  const facet = { ...DEFAULTS[given[0]!], ...(body[given[0]!] as Body) };
  return { kind: kindOf(given[0]!, facet), facet };
}

const DEFAULTS: Readonly<Record<Facet, Body>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  number: { decimalPlaces: 'automatic', displayAs: 'number', maximum: Number.MAX_VALUE, minimum: -Number.MAX_VALUE },
  currency: { locale: 'da-DK' },
  dateTime: { displayAs: 'default', format: 'dateOnly' },
  boolean: {},
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
};

function kindOf(name: Facet, facet: Body): ColumnKind {
  if (name === 'text') return facet['allowMultipleLines'] === true ? noteKind(facet) : 'text';
  if (name === 'choice') return facet['displayAs'] === 'checkBoxes' ? 'multiChoice' : 'choice';
  return name;
}

function noteKind(facet: Body): ColumnKind {
  if (facet['textType'] === 'richText' || facet['appendChangesToExistingText'] === true) {
    throw new GraphError(501, 'notSimulated', 'The local Microsoft 365 has plain multi-line text only');
  }
  return 'note';
}

function readName(body: Body): { readonly name: string; readonly displayName: string } {
  const name = (body['name'] ?? body['displayName']) as string | null | undefined;
  if (!name) throw invalidRequest('A column needs a name');
  return { name: encodeInternalName(name), displayName: (body['displayName'] as string | undefined) ?? name };
}

function readDefault(body: Body): string | null {
  const given = body['defaultValue'] as { value?: string; formula?: string } | null | undefined;
  if (given?.formula != null) throw new GraphError(501, 'notSimulated', 'The local Microsoft 365 has no formulas');
  return given?.value ?? null;
}

function refuseUnsimulated(body: Body): void {
  const name = ['validation', 'sourceColumn', 'sourceContentType'].find((one) => body[one] != null);
  if (name !== undefined) throw new GraphError(501, 'notSimulated', `The local Microsoft 365 has no ${name} of columns`);
  if (body['readOnly'] === true) throw new GraphError(501, 'notSimulated', 'The local Microsoft 365 has no read-only columns of one\'s own');
}
