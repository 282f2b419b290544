import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const NARROW = '@container (max-width: 420px)';

export const useSeriesStyles = makeStyles({
  figure: { containerType: 'inline-size', ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL), borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  legend: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  legendItem: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  toggle: { fontSize: tokens.fontSizeBase200 },
  chart: { display: 'grid', gridTemplateColumns: '112px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, paddingTop: '28px', paddingBottom: '52px', [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', paddingTop: tokens.spacingVerticalS } },
  anchors: { position: 'relative', height: '180px', [NARROW]: { display: 'none' } },
  // Where there is no room beside the axis, its words stand above and below it.
  end: { display: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, [NARROW]: { display: 'block' } },
  lowEnd: { marginBottom: tokens.spacingVerticalS },
  plotNarrow: { [NARROW]: { marginTop: '24px' } },
  anchor: { position: 'absolute', right: 0, transform: 'translateY(50%)', textAlign: 'right', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground2 },
  plot: { position: 'relative', height: '180px', marginRight: '88px', ...shorthands.borderLeft('1px', 'solid', tokens.colorNeutralStrokeAccessible), paddingLeft: 0, '& > *': { position: 'absolute' }, [NARROW]: { marginRight: '44px' } },
  dot: { transform: 'translate(-50%, 50%)', marginLeft: '16px' },
  gap: {
    boxSizing: 'border-box',
    width: '76px',
    transform: 'translate(-50%, 50%)',
    marginLeft: '16px',
    ...shorthands.border('1px', 'dashed', tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.padding('2px', tokens.spacingHorizontalS),
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // Its reason stands in the line below.
    [NARROW]: { width: '24px', height: '24px', overflow: 'hidden', fontSize: 0, padding: 0 },
  },
  day: { top: '100%', marginTop: tokens.spacingVerticalM, marginLeft: '16px', transform: 'translateX(-50%)', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  lastDay: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  start: { left: 0, right: '-16px', ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStrokeAccessible) },
  target: { left: 0, right: '-16px', ...shorthands.borderTop('2px', 'dashed', tokens.colorNeutralForeground1) },
  levelLabel: { left: '100%', marginLeft: '24px', transform: 'translateY(50%)', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, [NARROW]: { left: '40px', marginLeft: 0, transform: 'none' } },
  below: { [NARROW]: { transform: 'translateY(100%)' } },
  secondDay: { marginTop: '28px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', marginBlock: tokens.spacingVerticalM, borderCollapse: 'collapse', '& th, & td': { textAlign: 'left', ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalS, tokens.spacingVerticalXS, 0), ...shorthands.borderBottom('1px', 'solid', tokens.colorNeutralStroke2), fontVariantNumeric: 'tabular-nums' } },
});
