import { Button } from '@fluentui/react-components';
import { QuestionCircle24Regular } from '@fluentui/react-icons/svg/question-circle';
import { hrefOf, StateNote, useWords } from '#ui';

export function UnknownRoute() {
  const words = useWords('entry');
  return (
    <main>
      <StateNote
        icon={<QuestionCircle24Regular />}
        title={words.unknownTitle}
        level={1}
        actions={
          <Button as="a" href={hrefOf({ page: 'caseload' })}>
            {words.home}
          </Button>
        }
      >
        <p>{words.unknownText}</p>
      </StateNote>
    </main>
  );
}
