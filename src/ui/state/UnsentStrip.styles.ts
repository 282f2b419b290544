import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useUnsentStripStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    ...shorthands.padding(tokens.spacingVerticalS, tokens.spacingHorizontalL),
    ...shorthands.borderBottom('1px', 'solid', tokens.colorStatusWarningBorder1),
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0 },
  text: { margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline', ':hover': { color: tokens.colorNeutralForeground1 } },
});
