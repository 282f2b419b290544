import { makeStyles, tokens } from '@fluentui/react-components';

export const useOpeningStyles = makeStyles({
  page: { maxWidth: '720px', padding: tokens.spacingHorizontalL },
});
