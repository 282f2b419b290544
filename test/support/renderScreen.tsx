import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { type Instant, toInstant } from '../../src/domain/index.ts';
import { type Language, loadWords, type WordsOf } from '../../src/i18n/index.ts';
import { TreklangProvider } from '../../src/ui/index.ts';

/** A Monday morning, the day all screens are drawn on. */
export const SCREEN_NOW: Instant = toInstant('2026-11-23T08:00:00Z');

export interface ScreenOptions {
  readonly language?: Language;
  readonly now?: Instant;
  /** Features whose words the screen shows, beside `ui`, `pieces` and `terms`. */
  readonly words?: readonly WordsOf[];
}

/** Renders a screen as an entry would: theme, language, clock and its words in place; what is there already has come when it answers. */
export async function renderScreen(screen: ReactNode, options: ScreenOptions = {}): Promise<RenderResult & { user: UserEvent }> {
  const { language = 'da', words = [] } = options;
  await Promise.all([...words, 'ui' as const, 'pieces' as const, 'terms' as const].map((feature) => loadWords(feature, language)));
  const user = userEvent.setup();
  const shown = await act(() => Promise.resolve(render(inFrame(screen, options))));
  return { ...shown, user };
}

/** The same frame again, to render what has changed into it. */
export function inFrame(screen: ReactNode, { language = 'da', now = SCREEN_NOW }: ScreenOptions = {}): ReactNode {
  return (
    <TreklangProvider theme="light" language={language} clock={() => now}>
      <Suspense>{screen}</Suspense>
    </TreklangProvider>
  );
}
