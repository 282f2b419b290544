import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** How the host looks: Outlook and the browser wear Fluent's web themes, Teams its own. */
export type ThemeName = 'light' | 'dark' | 'contrast' | 'teamsLight' | 'teamsDark';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
  teamsLight: teamsLightTheme,
  teamsDark: teamsDarkTheme,
};

export function themeOf(name: ThemeName): Theme {
  return themes[name];
}

export function isDark(name: ThemeName): boolean {
  return name === 'dark' || name === 'teamsDark' || name === 'contrast';
}
