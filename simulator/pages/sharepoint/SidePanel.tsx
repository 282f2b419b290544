import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, makeStyles, OverlayDrawer, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect } from 'react';
import type { ItemVersionSummary } from '../../hosts/sharepoint/sharePointShapes.ts';
import { dateAndTime } from './plainValue.ts';

export interface SidePanelProps {
  readonly title: string;
  /** Id of the element that gets the focus back. */
  readonly returnTo: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Details at the right; the rows beside it can still be read and pressed. Escape closes it. */
export function SidePanel({ title, returnTo, onClose, children }: SidePanelProps) {
  const styles = useStyles();
  useEffect(() => () => document.getElementById(returnTo)?.focus(), [returnTo]);
  return (
    <OverlayDrawer open modalType="non-modal" position="end" className={styles.panel} onOpenChange={(_, { open }) => !open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle className={styles.title} action={<Button appearance="subtle" aria-label="Luk" icon={<DismissRegular />} onClick={onClose} />}>
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody tabIndex={0}>{children}</DrawerBody>
    </OverlayDrawer>
  );
}

export interface AuthorshipProps {
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly versions: readonly ItemVersionSummary[];
}

/** Who wrote and when, as SharePoint itself keeps it. */
export function Authorship({ createdAt, createdBy, modifiedAt, modifiedBy, versions }: AuthorshipProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.who}>
        Oprettet {dateAndTime(createdAt)} af {createdBy}
        <br />
        Senest ændret {dateAndTime(modifiedAt)} af {modifiedBy}
      </p>
      {versions.length > 0 && (
        <>
          <h3 className={styles.heading}>Versionshistorik</h3>
          <ol className={styles.versions} aria-label="Versionshistorik">
            {versions.map((version) => (
              <li key={version.name} className={styles.version}>
                <span className={styles.number}>{version.name}</span>
                <span>
                  {dateAndTime(version.modifiedAt)}
                  <br />
                  {version.modifiedBy}
                  {version.changed.length > 0 && <span className={styles.changed}>Ændret: {version.changed.join(', ')}</span>}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  panel: { width: 'min(440px, 100vw)', maxWidth: '100vw' },
  title: { overflowWrap: 'anywhere' },
  who: { margin: '20px 0 0', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  heading: { margin: '20px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  versions: { listStyle: 'none', margin: '0 0 24px', padding: 0 },
  version: { display: 'flex', gap: '12px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, lineHeight: tokens.lineHeightBase300 },
  number: { minWidth: '36px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  changed: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
