import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

/** As wide as a choice's outline when it is chosen, so that nothing moves. */
const OUTLINE = '2px';

export const useRoomSwitchStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  room: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    minHeight: '28px',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible),
    ...shorthands.padding('3px', '9px'),
    ':hover': { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2, outlineOffset: '1px' },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold, ...shorthands.border(OUTLINE, 'solid', tokens.colorBrandStroke1), ...shorthands.padding('2px', '8px') },
  large: { fontSize: '24px', lineHeight: '32px', minHeight: '48px' },
  check: { flexShrink: 0, width: '1em', height: '1em' },
});
