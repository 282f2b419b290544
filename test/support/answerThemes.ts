import type { FrameLocator, Page } from 'playwright-core';

/** Whether functioning has changed, of every agreed life theme: the same answer for all. */
export async function answerThemes(page: Page | FrameLocator, answer = 'Uændret'): Promise<void> {
  const themes = page.getByRole('radiogroup', { name: /(er der sket en ændring|has anything changed)\?$/ });
  await themes.first().waitFor();
  const option = page.getByRole('radio', { name: answer, exact: true });
  for (const theme of await themes.all()) await theme.locator('label').filter({ has: option }).click();
}
