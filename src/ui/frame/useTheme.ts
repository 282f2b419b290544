import { type Theme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { loadTheme, type ThemeName, themeOf } from './themes.ts';

/** The theme of that name; until it has been fetched the last one, and a page whose theme cannot be fetched stays light. */
export function useTheme(name: ThemeName): Theme {
  const [last, setLast] = useState<Theme>(() => themeOf(name) ?? webLightTheme);
  useEffect(() => {
    let isCurrent = true;
    loadTheme(name).then(
      (theme) => isCurrent && setLast(theme),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [name]);
  return themeOf(name) ?? last;
}
