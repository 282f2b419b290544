import { latePiece } from '#ui';
import type { TogetherProps } from './Together.tsx';

/** Only who has handed in comes here. */
export const LateTogether = latePiece<TogetherProps>(async () => (await import('./Together.tsx')).Together, () => null);
