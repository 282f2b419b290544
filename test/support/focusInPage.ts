import type { FocusStop } from './keyboard.ts';

/**
 * Runs in a page: where the focus is, what hides it, and whether it is drawn otherwise than before it came. To know that, it notes how
 * every other stop is drawn now. Markers that pass the focus on at once (Fluent UI's own) are nothing.
 */
export function readFocus(): FocusStop | null {
  type Drawn = ReadonlySet<string>;
  const page = window as Window & { drawnWithoutFocus?: WeakMap<Element, Drawn> };
  const before = (page.drawnWithoutFocus ??= new WeakMap<Element, Drawn>());
  const element = document.hasFocus() ? document.activeElement : null;
  for (const one of document.querySelectorAll('a[href], button, input, textarea, select, [tabindex]')) {
    if (!one.contains(element)) before.set(one, linesOf(one));
  }
  if (!element || element === document.body || element.hasAttribute('data-tabster-dummy')) return null;
  const without: Drawn = before.get(element) ?? new Set();
  const marks = [...linesOf(element)].filter((line) => !without.has(line));
  return { name: nameOf(element), role: element.getAttribute('role') ?? element.tagName.toLowerCase(), hidden: hiddenBy(element), isMarked: marks.some(isSeen) };

  function labelsOf(one: Element): readonly Element[] {
    return 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
  }

  function nameOf(one: Element): string {
    const by = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    const said = one.getAttribute('aria-label') ?? (by || labelsOf(one)[0]?.textContent) ?? one.textContent;
    return said.replace(/\*$/, '').trim();
  }

  /** Outlines, borders and shadows of what is focused and of what may be drawn for it: `place|r, g, b|px|ground`. */
  function linesOf(one: Element): Drawn {
    const lines = new Set<string>();
    const around = [one, ...labelsOf(one), one.nextElementSibling, one.parentElement, one.parentElement?.parentElement];
    around.forEach((each, at) => {
      if (!each) return;
      for (const part of [null, '::before', '::after']) {
        const style = getComputedStyle(each, part);
        if (part !== null && (style.content === 'none' || style.content === 'normal' || /matrix\(0,/.test(style.transform))) continue;
        const add = (colour: string, width: number) => width >= 1 && lines.add(`${at} ${part ?? ''}|${colour}|${width}|${groundsOf(each).join(';')}`);
        if (style.outlineStyle !== 'none') add(style.outlineColor, parseFloat(style.outlineWidth));
        // A Select's line at the bottom is painted, not drawn as a border.
        if (part !== null) for (const [colour] of style.backgroundImage.matchAll(/rgba?\([^)]*\)/g)) add(colour, 2);
        for (const side of ['Top', 'Bottom'] as const) if (style[`border${side}Style`] !== 'none') add(style[`border${side}Color`], parseFloat(style[`border${side}Width`]));
        for (const [, colour, lengths] of style.boxShadow.matchAll(/(rgba?\([^)]*\)) ([^,]*)/g)) add(colour!, parseFloat(lengths!.split(' ')[3] ?? '0'));
      }
    });
    return lines;
  }

  /** What the line lies on: the element's own colour, and what is behind it. */
  function groundsOf(one: Element): readonly string[] {
    const grounds: string[] = [];
    for (let here: Element | null = one; here && grounds.length < 2; here = here.parentElement) {
      const colour = getComputedStyle(here).backgroundColor;
      if (opacityOf(colour) === 1) grounds.push(colour);
    }
    return grounds.length > 0 ? grounds : ['rgb(255, 255, 255)'];
  }

  /** WCAG 1.4.11: three to one. */
  function isSeen(line: string): boolean {
    const [, colour, , grounds] = line.split('|');
    return opacityOf(colour!) > 0.5 && grounds!.split(';').some((ground) => contrast(colour!, ground) >= 3);
  }

  function numbersIn(colour: string): readonly number[] {
    return (colour.match(/[\d.]+/g) ?? []).map(Number);
  }

  function opacityOf(colour: string): number {
    return numbersIn(colour)[3] ?? 1;
  }

  function contrast(a: string, b: string): number {
    const [light, dark] = [a, b].map(lightOf).sort((one, other) => other - one);
    return (light! + 0.05) / (dark! + 0.05);
  }

  function lightOf(colour: string): number {
    const [r, g, b] = numbersIn(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  }

  /** Its corners and its middle are in the window, and nothing lies over them. What is higher than the window begins in it. */
  function hiddenBy(one: Element): string | null {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (left < 0 || right > innerWidth || top < 0 || (bottom > innerHeight && (bottom - top <= innerHeight || top > innerHeight / 2))) return `the edge of the window: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
    const end = Math.min(bottom, innerHeight);
    const points = [left + 2, (left + right) / 2, right - 2].flatMap((x) => [top + 2, (top + end) / 2, end - 2].map((y) => [x, y] as const));
    for (const [x, y] of points) {
      const over = document.elementFromPoint(x, y);
      if (!over || (!one.contains(over) && !over.contains(one) && !labelsOf(one).some((label) => label.contains(over)))) return over ? `${over.tagName.toLowerCase()} "${over.textContent.slice(0, 40)}"` : 'the edge of the window';
    }
    return null;
  }
}

/** Runs in a page: until what moves has come to rest and is drawn. */
export async function restOfPage(): Promise<void> {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await drawn();
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
  if (moving.length > 0) await drawn();
}
