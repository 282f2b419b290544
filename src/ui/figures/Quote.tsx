import { mergeClasses } from '@fluentui/react-components';
import { quoted } from '#i18n';
import { useLanguage } from '../frame/words.ts';
import { useQuoteStyles } from './Quote.styles.ts';

export interface QuoteProps {
  /** Somebody's own words, as they said them. */
  readonly text: string;
  /** `page` 28/36, `lead` 16/22, `body` 14/20 regular. */
  readonly size?: 'page' | 'lead' | 'body';
}

/** The citizen's words, first and in their own marks. Never filled in by us. */
export function Quote({ text, size = 'lead' }: QuoteProps) {
  const styles = useQuoteStyles();
  return <q className={mergeClasses(styles.quote, styles[size])}>{quoted(text, useLanguage())}</q>;
}
