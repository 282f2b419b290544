import { makeStyles, tokens } from '@fluentui/react-components';

export const useQuoteStyles = makeStyles({
  quote: { quotes: 'none', overflowWrap: 'anywhere' },
  page: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  lead: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
