import { makeStyles, tokens } from '@fluentui/react-components';

export const useCaseListStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalXXL },
  closeGroup: { marginTop: tokens.spacingVerticalL },
  title: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  closeTitle: { paddingInline: '16px', paddingBottom: tokens.spacingVerticalXS },
  closeCount: { paddingLeft: 0, fontWeight: tokens.fontWeightSemibold },
  wide: { marginInline: '-8px' },
  count: { paddingLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
});
