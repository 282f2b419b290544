import { toInstant } from '../../src/domain/index.ts';
import { pieces } from '../../src/i18n/da/pieces.ts';
import { type Saved, sayWhatIsSaved } from '../../src/ui/state/SavedState.tsx';

const at = toInstant('2026-11-23T07:14:00Z');

describe('SavedState', () => {
  it.each<[Saved, string]>([
    [{ kind: 'draft', at }, 'Kladde gemt kl. 8.14'],
    [{ kind: 'saved', at }, 'Gemt kl. 8.14'],
    [{ kind: 'nothingSent' }, 'Intet er sendt endnu'],
    [{ kind: 'notSaved', retryIn: 8 }, 'Ikke gemt endnu – prøver igen om 8 sek.'],
    [{ kind: 'notSaved', retryIn: null }, 'Ikke gemt endnu – prøver igen'],
  ])('says it the same way every time', (saved, expected) => {
    expect(sayWhatIsSaved(saved, 'da', pieces)).toBe(expected);
  });
});
