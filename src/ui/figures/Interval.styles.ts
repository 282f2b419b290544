import { makeStyles, tokens } from '@fluentui/react-components';

export const useIntervalStyles = makeStyles({
  figure: { display: 'block', width: '100%', height: '28px', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  line: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: 4 },
  few: { stroke: tokens.colorNeutralForeground2, strokeWidth: 2, strokeDasharray: '3 3' },
  dot: { fill: tokens.colorCompoundBrandStroke, stroke: tokens.colorNeutralBackground1, strokeWidth: 2 },
  hollow: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2, strokeWidth: 2 },
  end: { stroke: tokens.colorNeutralForeground2, strokeWidth: 2 },
});
