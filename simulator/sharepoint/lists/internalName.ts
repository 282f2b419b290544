/** The longest internal name; SharePoint cuts a longer one. */
const LONGEST = 32;

/** SharePoint's internal name of a wished one: what is no letter, digit or underscore becomes `_x0020_`. */
export function encodeInternalName(wished: string): string {
  const encoded = [...wished].map((sign) => (/[A-Za-z0-9_]/.test(sign) ? sign : `_x${sign.codePointAt(0)!.toString(16).padStart(4, '0')}_`));
  const name = encoded.join('');
  return (/^\d/.test(name) ? `_x00${name.codePointAt(0)!.toString(16)}_${name.slice(1)}` : name).slice(0, LONGEST);
}
