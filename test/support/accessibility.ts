import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { projectRoot } from '../../simulator/kernel/projectRoot.ts';

const AXE = (): string => readFileSync(join(projectRoot(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Markers at the ends of the tab order that pass the focus on at once, so they are never where somebody is (Fluent UI's own). */
const FOCUS_MARKERS = '[data-tabster-dummy]';

/**
 * Every rule of A, AA and good practice that the page breaks, with the first element that does; frames are others' pages.
 * Colours are looked at when they have come to rest, and not where the system has taken them over.
 */
export async function accessibilityFindings(page: Page | Frame): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE());
  return page.evaluate(async (markers) => {
    const moving = () => document.getAnimations().filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().iterations !== Infinity);
    // A colour that has come to rest sets those in motion that are inherited from it.
    for (let now = moving(); now.length > 0; now = moving()) await Promise.allSettled(now.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }> } };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const rules = { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } };
    const { violations } = await axe.run({ include: document, exclude: [[markers]] }, { iframes: false, runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.any[0]?.message ?? ''}`);
  }, FOCUS_MARKERS);
}

/** How far the page reaches beyond its own width, in pixels; 0 where nobody has to scroll sideways. */
export function sidewaysOverflow(page: Page | Frame): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
