import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type AnswerSignIn, type ConsentQuestion, createSignIn } from './nestedAppAuth.ts';
import { hostPath } from './hostApi.ts';

interface Waiting extends ConsentQuestion {
  readonly decide: (isAllowed: boolean) => void;
}

export interface SignIn {
  readonly answer: AnswerSignIn;
  readonly waiting: Waiting | undefined;
}

/** Sign-in for the apps on this page; show `ConsentDialog` with what it returns. */
export function useSignIn(): SignIn {
  const [waiting, setWaiting] = useState<Waiting>();
  const [answer] = useState(() =>
    createSignIn({
      brokerAddress: hostPath('/broker'),
      ask: (question) =>
        new Promise((resolve) => {
          setWaiting({
            ...question,
            decide: (isAllowed) => {
              setWaiting(undefined);
              resolve(isAllowed);
            },
          });
        }),
    }),
  );
  return { answer, waiting };
}

/** Microsoft's question to the person, asked when an app wants something nobody has agreed to yet. */
export function ConsentDialog({ waiting }: { readonly waiting: Waiting | undefined }) {
  const styles = useStyles();
  if (!waiting) return null;
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{waiting.appName} beder om tilladelse</DialogTitle>
          <DialogContent>
            Appen vil på dine vegne kunne:
            <ul className={styles.list}>
              {waiting.scopes.map((scope) => (
                <li key={scope}>{scope}</li>
              ))}
            </ul>
            Den kan aldrig mere, end du selv kan.
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => waiting.decide(true)}>
              Acceptér
            </Button>
            <Button onClick={() => waiting.decide(false)}>Annuller</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({ list: { margin: '8px 0', paddingLeft: '20px' } });
