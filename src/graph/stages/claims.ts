/** The claims challenge of a refused request, decoded; undefined when there is none. */
export function claimsOf(headers: Headers): string | undefined {
  const encoded = /claims="([^"]+)"/.exec(headers.get('WWW-Authenticate') ?? '')?.[1];
  if (encoded === undefined) return undefined;
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
