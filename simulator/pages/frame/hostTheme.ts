import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';

export type ThemeName = 'light' | 'dark' | 'contrast';

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: withFont(webLightTheme),
  dark: withFont(webDarkTheme),
  contrast: withFont(teamsHighContrastTheme),
};

export const THEME_WORDS: Readonly<Record<ThemeName, string>> = { light: 'Lyst', dark: 'Mørkt', contrast: 'Høj kontrast' };

/** What teams-js calls them. */
export const TEAMS_THEME = { light: 'default', dark: 'dark', contrast: 'contrast' } as const;

const KEPT_AS = 'hostTheme';

/** `?theme=light|dark|contrast` decides; else what was chosen last in this browser, or what the machine prefers. */
export function useHostTheme(): readonly [ThemeName, (theme: ThemeName) => void] {
  const [theme, setTheme] = useState<ThemeName>(firstTheme);
  return [
    theme,
    (next) => {
      localStorage.setItem(KEPT_AS, next);
      setTheme(next);
    },
  ];
}

function firstTheme(): ThemeName {
  const asked = new URLSearchParams(location.search).get('theme');
  const kept = localStorage.getItem(KEPT_AS);
  return isTheme(asked) ? asked : isTheme(kept) ? kept : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const isTheme = (name: string | null): name is ThemeName => name !== null && name in THEMES;

/** Colours as office.js wants them: whole numbers. */
export function officeColours(theme: ThemeName): Readonly<Record<string, number>> {
  const { colorNeutralBackground1, colorNeutralForeground1, colorNeutralBackground3 } = THEMES[theme];
  return {
    bodyBackgroundColor: asNumber(colorNeutralBackground1),
    bodyForegroundColor: asNumber(colorNeutralForeground1),
    controlBackgroundColor: asNumber(colorNeutralBackground3),
    controlForegroundColor: asNumber(colorNeutralForeground1),
  };
}

function asNumber(colour: string): number {
  const hex = colour.replace('#', '');
  return parseInt(hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex, 16);
}

function withFont(theme: Theme): Theme {
  return { ...theme, fontFamilyBase: '"Segoe UI", "Segoe UI Web (West European)", "Open Sans", system-ui, sans-serif' };
}
