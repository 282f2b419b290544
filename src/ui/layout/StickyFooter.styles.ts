import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useStickyFooterStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalL, tokens.spacingVerticalS),
    ...shorthands.borderTop('1px', 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground1,
    // 400 % zoom leaves a few lines: a foot that stays would cover what is being written.
    '@media (max-height: 320px)': { position: 'static' },
  },
  primary: { display: 'grid', '& > *': { maxWidth: 'none' } },
  alone: { display: 'flex', justifyContent: 'center', paddingTop: tokens.spacingVerticalS },
  between: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS },
});
