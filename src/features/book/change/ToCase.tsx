import { Button } from '@fluentui/react-components';
import type { Key } from '#domain';
import { hrefOf, useWords } from '#ui';

/** The way out of every page about a meeting of a case. */
export function ToCase({ caseKey, isMain = false }: { readonly caseKey: Key; readonly isMain?: boolean }) {
  return (
    <Button as="a" {...(isMain && { appearance: 'primary' as const })} href={hrefOf({ page: 'case', caseKey })}>
      {useWords('change').toCase}
    </Button>
  );
}
