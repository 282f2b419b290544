import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useOpenedMeetingStyles = makeStyles({
  beside: { ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalL), ...shorthands.borderBottom('1px', 'solid', tokens.colorNeutralStroke2) },
});
