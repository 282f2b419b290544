import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useScaleStripStyles = makeStyles({
  strip: { paddingInline: '12px', minWidth: 0, maxWidth: '400px' },
  axis: { position: 'relative', height: '28px' },
  line: { position: 'absolute', top: '13px', left: 0, right: 0, height: '2px', backgroundColor: tokens.colorNeutralStroke1 },
  tick: { position: 'absolute', top: '11px', width: '1px', height: '6px', marginLeft: '-0.5px', backgroundColor: tokens.colorNeutralStroke1 },
  way: { position: 'absolute', top: '13px', height: '2px' },
  mark: { position: 'absolute', top: '7px', width: '14px', height: '14px', marginLeft: '-7px', overflow: 'visible', fill: 'none' },
  hollow: { '& path': { fill: tokens.colorNeutralBackground1 } },
  target: { position: 'absolute', top: '3px', height: '22px', marginLeft: '-1px', ...shorthands.borderLeft('2px', 'dashed', tokens.colorNeutralForeground1) },
  labels: { position: 'relative' },
  label: {
    position: 'absolute',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  nowLabel: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
