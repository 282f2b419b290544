import type { Page } from 'playwright-core';

/** Of the hosts, as their menu calls them. */
export const THEMES = ['Lyst', 'Mørkt', 'Høj kontrast'] as const;

/** What each page wears, once a theme has been chosen in it. */
const worn = new WeakMap<Page, string>();

/** Chooses the theme in the host's menu. By events alone: that a mouse can hit the menu of a host is not what is looked at, and waiting for it costs more than all looking. */
export async function chooseTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  if (worn.get(page) === theme) return;
  await page.getByRole('button', { name: /Tema og skift af person/ }).dispatchEvent('click');
  await page.getByRole('menuitemradio', { name: theme }).dispatchEvent('click');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  worn.set(page, theme);
}
