/**
 * Lets Tab go where the browser takes it, and Escape close what is open. Office.js for the web listens at the window and moves the focus
 * itself: from a heading that has just taken it, Tab finds no way on and leaves the pane, and in a group of radio buttons it stops at
 * each; Escape throws it to the first button of the page, and a search field is never cleared.
 */
export function keepKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' || (event.key === 'Escape' && isUsed(event))) event.stopPropagation();
  });
}

/** By a menu or a dialog that it has closed, or by a search field that has something to clear. */
function isUsed({ defaultPrevented, target }: KeyboardEvent): boolean {
  return defaultPrevented || (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '');
}
