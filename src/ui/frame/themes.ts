import { type Theme, webLightTheme } from '@fluentui/react-components';

/** How the host looks: Outlook and the browser wear Fluent's web themes, Teams its own. */
export type ThemeName = 'light' | 'dark' | 'contrast' | 'teamsLight' | 'teamsDark';

/** The commonest comes with the page; of the others a person needs one, and it is fetched beside the words. */
const loaded = new Map<ThemeName, Theme>([['light', webLightTheme]]);

const LATER: Readonly<Record<Exclude<ThemeName, 'light'>, () => Promise<{ readonly theme: Theme }>>> = {
  dark: () => import('./themes/dark.ts'),
  contrast: () => import('./themes/contrast.ts'),
  teamsLight: () => import('./themes/teamsLight.ts'),
  teamsDark: () => import('./themes/teamsDark.ts'),
};

/** Fetches a theme, so that {@link themeOf} has it. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  const known = loaded.get(name);
  if (known || name === 'light') return known ?? webLightTheme;
  const { theme } = await LATER[name]();
  loaded.set(name, theme);
  return theme;
}

/** Null until it has been fetched. */
export function themeOf(name: ThemeName): Theme | null {
  return loaded.get(name) ?? null;
}

export function isDark(name: ThemeName): boolean {
  return name === 'dark' || name === 'teamsDark' || name === 'contrast';
}
