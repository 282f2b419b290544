import { Button } from '@fluentui/react-components';
import { useWords } from '#ui';
import { useSignInStripStyles } from './SignInStrip.styles.ts';
import type { SignInProps } from './SignIn.tsx';

/** The sign-in ran out: said above the page, which stays as it is with all that was typed. */
export function SignInStrip({ signIn, onSignedIn }: SignInProps) {
  const styles = useSignInStripStyles();
  const words = useWords('entry');
  return (
    <div role="status" className={styles.strip}>
      <span>{words.ranOut}</span>
      <Button size="small" onClick={() => void signIn().then(onSignedIn, () => undefined)}>
        {words.signIn}
      </Button>
    </div>
  );
}
