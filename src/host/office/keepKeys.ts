/**
 * Lets Tab go where the browser takes it. Office.js for the web listens at the window, stops every Tab and moves the focus itself: from a
 * heading that has just taken it, it finds no way on and leaves the pane, and in a group of radio buttons it stops at each. It stops
 * Escape as well, which clears a search field.
 */
export function keepKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' || (event.key === 'Escape' && isFilledSearch(event.target))) event.stopPropagation();
  });
}

function isFilledSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}
