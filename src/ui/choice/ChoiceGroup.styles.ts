import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useChoiceGroupStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, ...shorthands.borderStyle('none') },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  star: { color: tokens.colorPaletteRedForeground1 },
  hint: { marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  grid: { display: 'grid', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  columns1: { gridTemplateColumns: 'minmax(0, 1fr)' },
  // Four that do not fit beside each other are two and two, never three and one.
  columns2: { gridTemplateColumns: 'repeat(auto-fit, minmax(min(112px, 100%), 1fr))', '@media (max-width: 480px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
  columns3: { gridTemplateColumns: 'repeat(auto-fit, minmax(min(72px, 100%), 1fr))' },
  // Ten in a row where ten times 24 px and their gaps fit, else two rows of five.
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(10, minmax(24px, 48px))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    '@media (max-width: 360px)': { gridTemplateColumns: 'repeat(5, minmax(24px, 1fr))' },
  },
  cards: { display: 'grid', rowGap: tokens.spacingVerticalS },
  option: {
    position: 'relative',
    boxSizing: 'border-box',
    display: 'flex',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible),
    // Of the text's own colour: the theme's colour for it is light blue in high contrast, where white words cannot be read.
    ':hover': { backgroundColor: 'color-mix(in srgb, currentColor 6%, transparent)' },
    ':has(input:focus-visible)': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2, outlineOffset: '2px' },
  },
  button: { alignItems: 'center', justifyContent: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '36px', ...shorthands.padding('7px', tokens.spacingHorizontalS), textAlign: 'center' },
  figure: { alignItems: 'center', justifyContent: 'center', minHeight: '48px', fontSize: tokens.fontSizeBase400, borderRadius: tokens.borderRadiusLarge, fontVariantNumeric: 'tabular-nums' },
  card: {
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    ...shorthands.padding(tokens.spacingVerticalM),
    borderRadius: tokens.borderRadiusXLarge,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
  chosen: { ...shorthands.borderColor(tokens.colorCompoundBrandStroke), boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: 'Highlight', outlineOffset: '-2px' } },
  chosenFigure: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ...shorthands.borderColor(tokens.colorBrandBackground),
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    // The browser takes the fill away there.
    '@media (forced-colors: active)': { outlineStyle: 'solid', outlineWidth: '3px', outlineColor: 'Highlight', outlineOffset: '-3px' },
  },
  hiddenInput: { position: 'absolute', inset: 0, width: '100%', height: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
  dot: { flexShrink: 0, width: '16px', height: '16px', marginTop: '2px', marginBottom: 0, marginLeft: 0, marginRight: 0, accentColor: tokens.colorCompoundBrandStroke, ':focus-visible': { outlineStyle: 'none' } },
  check: { flexShrink: 0 },
  said: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  problem: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground1 },
});
