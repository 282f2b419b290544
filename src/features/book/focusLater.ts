/** Gives the focus to what will be there once the change is drawn: what was pressed is gone by then. */
export function focusLater(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
