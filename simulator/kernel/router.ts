/**
 * A route table: the first route whose method and pattern fit wins.
 * A pattern is a path with `{name}` for one segment (or a part of one, as in `delta(token='{token}')`) and `{name*}` for the rest.
 */
export interface Route<H> {
  readonly method: string;
  readonly pattern: string;
  readonly handle: H;
}

export interface Match<H> {
  readonly route: Route<H>;
  /** Percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface Compiled<H> {
  readonly route: Route<H>;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

export interface Router<H> {
  match(method: string, path: string): Match<H> | undefined;
  /** Whether another method of the same path is known: 405 instead of 501. */
  knowsPath(path: string): boolean;
}

/** A part of the path is not percent-encoded as it should be. */
export class MalformedAddress extends Error {}

/** `match` throws {@link MalformedAddress}. */
export function createRouter<H>(routes: readonly Route<H>[]): Router<H> {
  const compiled = routes.map(compile);
  return {
    match(method, path) {
      for (const { route, expression, names } of compiled) {
        if (route.method !== method) continue;
        const found = expression.exec(path);
        if (found) return { route, params: readParams(names, found) };
      }
      return undefined;
    },
    knowsPath: (path) => compiled.some(({ expression }) => expression.test(path)),
  };
}

function compile<H>(route: Route<H>): Compiled<H> {
  const names: string[] = [];
  const source = route.pattern.replace(/\{([a-zA-Z-]+)(\*?)\}|[^{]+/g, (part, name: string | undefined, rest: string) => {
    if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(name);
    return rest === '*' ? '(.+?)' : '([^/]+?)';
  });
  return { route, expression: new RegExp(`^${source}$`), names };
}

function readParams(names: readonly string[], found: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1]!)]));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    throw new MalformedAddress(`'${part}' is not a well-formed part of an address`, { cause: error });
  }
}
