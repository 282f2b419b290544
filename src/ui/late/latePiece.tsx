import type { Failure } from '#domain';
import { Link } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useWords } from '../frame/words.ts';
import { isNewerEdition } from './arriving.ts';
import { once } from './once.ts';
import { useArrival } from './useArrival.ts';

/**
 * A piece of a page whose code comes when the piece is drawn; `Waiting` holds its place. The page goes on without it, and a piece
 * that did not come is asked for again: React's own way would keep the failure for ever.
 */
export function latePiece<P extends object>(load: () => Promise<ComponentType<P>>, Waiting: ComponentType<P>) {
  const code = once(load);

  return function LatePiece(props: P) {
    const Piece = code.now();
    const { failure, retry } = useArrival(Piece !== null, code.load);
    if (Piece) return <Piece {...props} />;
    return failure ? <NotCome failure={failure} onRetry={retry} /> : <Waiting {...props} />;
  };
}

function NotCome({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  const words = useWords('ui');
  const isGone = isNewerEdition(failure);
  return (
    <p role="status">
      {isGone ? words.renewedTitle : words.failure[failure.kind].title}.{' '}
      <Link as="button" onClick={isGone ? () => window.location.reload() : onRetry}>
        {isGone ? words.reload : words.retry}
      </Link>
    </p>
  );
}
