/** In somebody else's window, or opened by one. */
export function isFramed(): boolean {
  return window.parent !== window || window.opener != null;
}
