import { Button } from '@fluentui/react-components';
import { NextStep } from './NextStep.tsx';
import type { SaidUnfinished } from './sayUnfinished.ts';

/** An interrupted booking as the next step: finish it, or look at it and undo. */
export function UnfinishedStep({ said, href }: { readonly said: SaidUnfinished; readonly href: string }) {
  return (
    <NextStep
      lead={said.lead}
      title={said.title}
      actions={
        <>
          <Button as="a" appearance="primary" href={href}>
            {said.act}
          </Button>
          <Button as="a" appearance="subtle" href={href}>
            {said.undo}
          </Button>
        </>
      }
    >
      {said.text}
    </NextStep>
  );
}
