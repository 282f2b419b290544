import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useLoadingStateStyles = makeStyles({
  state: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  label: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  ring: {
    flexShrink: 0,
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusCircular,
    ...shorthands.border('2px', 'solid', tokens.colorNeutralStroke1),
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  block: { marginBottom: tokens.spacingVerticalL, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralStencil1 },
  line: { height: '12px', marginBottom: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
});
