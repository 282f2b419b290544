import { makeStyles, tokens } from '@fluentui/react-components';

export const useVoiceMarkStyles = makeStyles({
  mark: { position: 'relative', display: 'inline-grid', placeItems: 'center', flexShrink: 0 },
  small: { width: '12px', height: '12px' },
  medium: { width: '32px', height: '32px', fontSize: tokens.fontSizeBase400 },
  large: { width: '96px', height: '96px', fontSize: tokens.fontSizeHero800 },
  shape: { width: '100%', height: '100%', overflow: 'visible' },
  figure: {
    position: 'absolute',
    color: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: 1,
  },
  // Two digits in a diamond.
  tight: { fontSize: tokens.fontSizeBase200 },
});
