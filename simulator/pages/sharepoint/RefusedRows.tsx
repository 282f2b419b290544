import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { RefusedView } from '../../hosts/sharepoint/sharePointShapes.ts';

/** SharePoint's own sentences when it will not show a view. */
export function RefusedRows({ refused, onPlain }: { readonly refused: RefusedView; readonly onPlain: (() => void) | undefined }) {
  const styles = useStyles();
  return (
    <section className={styles.refused} role="alert">
      <WarningRegular fontSize={28} aria-hidden />
      <div>
        <h2 className={styles.heading}>Visningen kan ikke vises</h2>
        <p className={styles.text}>{refused.kind === 'threshold' ? thresholdWords(refused.limit) : BROKEN}</p>
        {onPlain && <Button onClick={onPlain}>Vis visningen, som den er gemt</Button>}
      </div>
    </section>
  );
}

const thresholdWords = (limit: number): string =>
  `Denne visning kan ikke vises, fordi den overskrider grænseværdien for listevisninger (${limit} elementer), som administratoren har gennemtvunget. ` +
  'Du kan få vist elementer ved at vælge en anden visning eller oprette en ny visning. Hvis du ikke har tilladelse til at oprette visninger for denne liste, ' +
  'kan du bede administratoren om at ændre visningen, så den overholder grænseværdien.';

const BROKEN = 'En eller flere kolonner, som visningen bruger, findes ikke længere. De er måske slettet af en anden bruger.';

const useStyles = makeStyles({
  refused: { display: 'flex', gap: '14px', padding: '16px 0', maxWidth: '720px' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 16px', lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});
