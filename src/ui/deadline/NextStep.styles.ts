import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const WIDE = '@container (min-width: 560px)';

export const useNextStepStyles = makeStyles({
  container: { containerType: 'inline-size' },
  block: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL),
    ...shorthands.border('1px', 'solid', tokens.colorBrandStroke2),
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    [WIDE]: { flexDirection: 'row', alignItems: 'center', columnGap: tokens.spacingHorizontalXXL, ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalXL) },
  },
  said: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS, minWidth: 0, [WIDE]: { flexGrow: 1 } },
  lead: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, [WIDE]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 } },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, '& > *': { maxWidth: 'none' }, [WIDE]: { flexShrink: 0 } },
});
