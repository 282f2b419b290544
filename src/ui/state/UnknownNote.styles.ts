import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useUnknownNoteStyles = makeStyles({
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    ...shorthands.padding(tokens.spacingVerticalM),
    ...shorthands.border('1px', 'dashed', tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground2,
    '& strong': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  },
  icon: { display: 'inline-flex', flexShrink: 0 },
});
