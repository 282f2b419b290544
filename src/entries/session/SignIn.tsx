import { Button } from '@fluentui/react-components';
import { PersonKey24Regular } from '@fluentui/react-icons/svg/person-key';
import { StateNote, useWords } from '#ui';
import { useState } from 'react';
import { useSignInStyles } from './SignIn.styles.ts';

export interface SignInProps {
  /** Opens the window of the sign-in: only inside a click. */
  readonly signIn: () => Promise<void>;
  readonly onSignedIn: () => void;
}

/** One calm page with one button, shown only when silence was not enough. */
export function SignIn({ signIn, onSignedIn }: SignInProps) {
  const words = useWords('entry');
  const styles = useSignInStyles();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const begin = () => {
    setState('busy');
    signIn().then(onSignedIn, () => setState('failed'));
  };
  return (
    <main className={styles.page}>
      <StateNote
        icon={<PersonKey24Regular />}
        title={words.signInTitle}
        level={1}
        actions={
          <Button appearance="primary" onClick={begin} disabledFocusable={state === 'busy'}>
            {state === 'busy' ? words.signingIn : words.signIn}
          </Button>
        }
      >
        <p>{words.signInWhy}</p>
        <p role="status">{state === 'failed' ? words.signInFailed : ''}</p>
      </StateNote>
    </main>
  );
}
