import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useHealthStyles = makeStyles({
  page: { boxSizing: 'border-box', width: '100%', maxWidth: '760px', marginLeft: 'auto', marginRight: 'auto', ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL, tokens.spacingVerticalXXL) },
  intro: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  sum: { minHeight: '22px', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  rows: { listStyleType: 'none', marginTop: tokens.spacingVerticalL, marginBottom: tokens.spacingVerticalL, paddingLeft: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    ...shorthands.padding('12px', 0),
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground2 },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  said: { color: tokens.colorNeutralForeground2 },
  why: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  act: { marginTop: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  told: { minHeight: '20px', marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});
