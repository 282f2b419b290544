import { makeStyles, tokens } from '@fluentui/react-components';

export const useSavedStateStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  unsaved: { color: tokens.colorNeutralForeground1 },
});
