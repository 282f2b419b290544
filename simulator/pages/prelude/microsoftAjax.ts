/**
 * The few names of MicrosoftAjax.js that office.js uses. The library fetches the original from an address of
 * Microsoft's unless they are there already, and the local Microsoft 365 must work without a network.
 */
export function installMicrosoftAjax(scope: object): void {
  const functions = Function as unknown as Record<string, unknown>;
  const prototype = Function.prototype as unknown as Record<string, unknown>;
  functions['registerNamespace'] = (path: string) => namespaceAt(scope as Record<string, unknown>, path);
  functions['_validateParams'] = () => null;
  functions['_validateParameter'] = () => null;
  prototype['registerClass'] = function registerClass(this: unknown) {
    return this;
  };
  Object.assign(scope, { Type: Function, Sys: sys() });
  Object.assign(String, { format });
  Object.assign(Error, errors());
}

function sys(): object {
  class StringBuilder {
    readonly #parts: string[] = [];
    append(text: unknown): this {
      this.#parts.push(String(text));
      return this;
    }
    toString(): string {
      return this.#parts.join('');
    }
  }
  return {
    StringBuilder,
    Debug: { trace: () => undefined },
    Browser: { agent: {}, InternetExplorer: { name: 'none' }, name: navigator.userAgent, version: 0 },
    Serialization: {
      JavaScriptSerializer: { serialize: (value: unknown) => JSON.stringify(value), deserialize: (text: string) => JSON.parse(text) as unknown },
    },
  };
}

function errors(): Readonly<Record<string, (...parts: unknown[]) => Error>> {
  const named = (name: string) =>
    function create(...parts: unknown[]): Error {
      return Object.assign(new Error(`Sys.${name}: ${parts.map(String).join(' ')}`), { name: `Sys.${name}` });
    };
  return {
    create: (message) => new Error(String(message)),
    argument: named('ArgumentException'),
    argumentNull: named('ArgumentNullException'),
    argumentOutOfRange: named('ArgumentOutOfRangeException'),
    argumentType: named('ArgumentTypeException'),
    argumentUndefined: named('ArgumentUndefinedException'),
    invalidOperation: named('InvalidOperationException'),
    notImplemented: named('NotImplementedException'),
    parameterCount: named('ParameterCountException'),
  };
}

function format(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d+)[^}]*\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

function namespaceAt(scope: Record<string, unknown>, path: string): void {
  let current = scope;
  for (const name of path.split('.')) current = (current[name] ??= {}) as Record<string, unknown>;
}
