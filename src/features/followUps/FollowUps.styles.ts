import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useFollowUpsStyles = makeStyles({
  page: { boxSizing: 'border-box', width: '100%', maxWidth: '760px', marginLeft: 'auto', marginRight: 'auto', ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL, tokens.spacingVerticalXXL) },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minHeight: '32px', marginBottom: tokens.spacingVerticalM },
  grow: { flexGrow: 1 },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  group: { marginBottom: tokens.spacingVerticalXXL },
  groupTitle: { margin: 0, paddingBottom: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    ...shorthands.padding('12px', tokens.spacingHorizontalS),
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
    // Of the text's own colour: the theme's colour for it is light blue in high contrast, where white words cannot be read.
    ':hover': { backgroundColor: 'color-mix(in srgb, currentColor 6%, transparent)' },
  },
  lines: { gridColumnStart: 1, gridColumnEnd: 3, display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  meeting: { fontVariantNumeric: 'tabular-nums' },
  step: { gridColumnStart: 1, gridColumnEnd: 3, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalXS },
  material: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '24px', color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0 },
  done: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  link: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
});
