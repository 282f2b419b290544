import { Button } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import { FailedPage, type FailedPageProps, StateNote, useWords } from '#ui';
import { isOfSettings } from './loadConfig.ts';

/** The app did not begin: no line, or a place where an administrator has to mend something. */
export function StartFailed({ failure, onRetry }: FailedPageProps) {
  return isOfSettings(failure) ? <NotSetUp failure={failure} onRetry={onRetry} /> : <FailedPage failure={failure} onRetry={onRetry} />;
}

function NotSetUp({ failure, onRetry }: FailedPageProps) {
  const words = useWords('entry');
  const { retry } = useWords('ui');
  return (
    <main>
      <StateNote icon={<ErrorCircle24Regular />} title={words.notSetUpTitle} level={1} actions={<Button onClick={onRetry}>{retry}</Button>}>
        <p>{words.notSetUpText}</p>
        {/* It names the file and the setting, and nothing of a person. */}
        <p lang="en">{failure.message}</p>
      </StateNote>
    </main>
  );
}
