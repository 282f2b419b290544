import { makeStyles, tokens } from '@fluentui/react-components';

export const useDueStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  date: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  distance: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  line: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  plain: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  overdue: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, width: '16px', height: '16px', marginBlock: '2px', color: tokens.colorNeutralForeground2 },
  alarm: { color: tokens.colorPaletteRedForeground1 },
});
