import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const WIDE = '@container (min-width: 420px)';

export const useGoalsStyles = makeStyles({
  goal: {
    containerType: 'inline-size',
    ...shorthands.padding(tokens.spacingVerticalL, 0),
    ...shorthands.borderBottom('1px', 'solid', tokens.colorNeutralStroke2),
    '& p': { margin: 0 },
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground1 },
  meta: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  standing: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    columnGap: '24px',
    marginTop: tokens.spacingVerticalS,
    [WIDE]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  figure: { minWidth: 0 },
  legend: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, paddingLeft: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  status: { color: tokens.colorNeutralForeground2, [WIDE]: { paddingTop: tokens.spacingVerticalXS } },
  service: { margin: 0, marginTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});
