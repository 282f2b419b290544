import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const PRINT = '@media print';
const NARROW = '@media (max-width: 480px)';

/** Larger than the rest: two people read it side by side, and one of them may find reading hard. */
export const useTogetherStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXXL,
    maxWidth: '720px',
    boxSizing: 'border-box',
    ...shorthands.padding(tokens.spacingVerticalXXL, tokens.spacingHorizontalXXXL),
    fontSize: tokens.fontSizeBase500,
    lineHeight: '30px',
    [NARROW]: { ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL) },
    [PRINT]: { maxWidth: 'none', rowGap: tokens.spacingVerticalXL },
  },
  easy: { fontSize: tokens.fontSizeBase600, lineHeight: '36px' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS, [PRINT]: { display: 'none' } },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, breakInside: 'avoid' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  own: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  scale: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  level: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '44px',
    height: '44px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible),
  },
  ends: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, maxWidth: '552px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  /** Room for a pencil: on paper alone. */
  paper: { display: 'none', [PRINT]: { display: 'block', height: '120px', borderRadius: tokens.borderRadiusMedium, ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible) } },
});
