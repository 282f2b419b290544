import type { Door, ThemeName as HostTheme } from '#host';
import type { ThemeName } from '#ui';

/** Tabs wear Teams' themes, the pane and the browser Fluent's web themes; high contrast is one. */
export function themeFor(door: Door, theme: HostTheme): ThemeName {
  if (theme === 'contrast' || door !== 'tab') return theme;
  return theme === 'dark' ? 'teamsDark' : 'teamsLight';
}
