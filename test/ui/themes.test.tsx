import { toInstant } from '#domain';
import { render, waitFor } from '@testing-library/react';
import { loadTheme, TreklangProvider } from '../../src/ui/index.ts';
import { themeOf } from '../../src/ui/frame/themes.ts';

const clock = () => toInstant('2026-11-23T07:00:00Z');

/** @returns the rule that gives the page its colours */
function shown(theme: 'dark' | 'contrast'): () => string {
  const { container } = render(
    <TreklangProvider theme={theme} language="da" clock={clock}>
      <p>Indhold</p>
    </TreklangProvider>,
  );
  return () => {
    const frame = container.querySelector('.fui-FluentProvider')!;
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return rules.find((rule) => rule.includes('--colorNeutralBackground1:') && [...frame.classList].some((name) => rule.startsWith(`.${name}`))) ?? '';
  };
}

describe('the themes of the hosts', () => {
  it('has the light one at hand, and another once it was fetched', async () => {
    expect(themeOf('light')).not.toBeNull();
    expect(themeOf('teamsDark')).toBeNull();

    const theme = await loadTheme('teamsDark');

    expect(themeOf('teamsDark')).toBe(theme);
    expect(theme.colorNeutralBackground1).not.toBe(themeOf('light')!.colorNeutralBackground1);
  });

  it('shows content before its theme has come, and then wears it', async () => {
    const css = shown('contrast');
    expect(document.body.textContent).toContain('Indhold');

    await waitFor(() => expect(css()).toContain(`--colorNeutralBackground1: ${themeOf('contrast')?.colorNeutralBackground1}`));
  });
});
