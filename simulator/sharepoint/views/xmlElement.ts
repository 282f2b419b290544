/** An element of a small XML text: no namespaces, no processing instructions. */
export interface XmlElement {
  /** As written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside. */
  readonly text: string;
}

/** The text is no well-formed XML of that kind. */
export class XmlError extends Error {}

/** Reads a text with any number of elements beside each other. @throws XmlError */
export function parseXml(xml: string): readonly XmlElement[] {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  let end = 0;
  for (const match of xml.matchAll(TAG)) {
    stack.at(-1)!.text += readText(xml.slice(end, match.index));
    end = match.index + match[0].length;
    readTag(stack, match);
  }
  root.text += readText(xml.slice(end));
  if (stack.length > 1) throw new XmlError(`<${stack.at(-1)!.name}> is not closed`);
  if (root.text.trim() !== '') throw new XmlError(`'${root.text.trim()}' stands in no element`);
  return root.children;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TAG = /<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

function readTag(stack: Open[], [, closing, name = '', attributes = '', selfClosing]: RegExpMatchArray): void {
  if (closing === '/') {
    if (stack.length === 1 || stack.at(-1)!.name !== name) throw new XmlError(`</${name}> closes nothing`);
    stack.pop();
    return;
  }
  const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
  stack.at(-1)!.children.push(element);
  if (selfClosing !== '/') stack.push(element);
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name!, readText(double ?? single ?? '')]));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function readText(text: string): string {
  if (text.includes('<')) throw new XmlError(`'${text.trim()}' is no element`);
  return text.replace(/&(\w+);/g, (_all, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined) throw new XmlError(`&${name}; is not known`);
    return sign;
  });
}
