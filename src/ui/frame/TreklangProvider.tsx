import { FluentProvider } from '@fluentui/react-components';
import type { Language } from '#i18n';
import { type ReactNode, useLayoutEffect } from 'react';
import { LiveAnnouncer } from './announcer.tsx';
import { type Clock, ClockContext } from './clock.ts';
import { isDark, type ThemeName } from './themes.ts';
import { useFrameStyles } from './TreklangProvider.styles.ts';
import { useTheme } from './useTheme.ts';
import { LanguageContext } from './words.ts';

export interface TreklangProviderProps {
  readonly theme: ThemeName;
  readonly language: Language;
  readonly clock: Clock;
  readonly children: ReactNode;
}

/** What every screen stands in: theme, language, clock and the one live region. */
export function TreklangProvider({ theme, language, clock, children }: TreklangProviderProps) {
  const styles = useFrameStyles();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = isDark(theme) ? 'dark' : 'light';
  }, [language, theme]);
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.frame}>
      <LanguageContext value={language}>
        <ClockContext value={clock}>
          <LiveAnnouncer>{children}</LiveAnnouncer>
        </ClockContext>
      </LanguageContext>
    </FluentProvider>
  );
}
