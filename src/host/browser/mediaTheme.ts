import type { ThemeName } from '../host.ts';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

export function mediaTheme(): ThemeName {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

export function onMediaThemeChange(listener: (theme: ThemeName) => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  const tell = (): void => listener(mediaTheme());
  for (const query of queries) query.addEventListener('change', tell);
  return () => queries.forEach((query) => query.removeEventListener('change', tell));
}
