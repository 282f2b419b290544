import { makeStyles } from '@fluentui/react-components';

export const useSignInStyles = makeStyles({
  page: { maxWidth: '480px', marginInline: 'auto' },
});
