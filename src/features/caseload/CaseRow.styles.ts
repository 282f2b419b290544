import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useCaseRowStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    backgroundColor: tokens.colorNeutralBackground1,
    ':has([data-row]:focus-visible)': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  pane: {
    ...shorthands.padding('12px', tokens.spacingHorizontalS),
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
    // Of the text's own colour: the theme's colour for it is light blue in high contrast, where white words cannot be read.
    ':hover': { backgroundColor: 'color-mix(in srgb, currentColor 6%, transparent)' },
  },
  tab: {
    ...shorthands.padding('10px', '16px'),
    ...shorthands.border('1px', 'solid', 'transparent'),
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: 'color-mix(in srgb, currentColor 6%, transparent)' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    boxShadow: tokens.shadow2,
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: '12px',
      left: 0,
      width: '4px',
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
  },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    outlineStyle: 'none',
    // The whole row opens the case; links inside it lie above.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  service: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  step: { position: 'relative', gridColumnStart: 1, gridColumnEnd: 3, justifySelf: 'start', marginTop: tokens.spacingVerticalXS },
  waits: { color: tokens.colorNeutralForeground2 },
  small: { marginTop: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  mine: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  link: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold, minHeight: '24px' },
});
