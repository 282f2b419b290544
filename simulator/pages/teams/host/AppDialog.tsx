import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { AppFrame } from './AppFrame.tsx';
import type { DialogInfo } from './teamsCall.ts';
import type { AppFrame as Frame } from './teamsHost.ts';

export interface OpenDialog {
  readonly info: DialogInfo;
  readonly opener: () => Frame | undefined;
  /** Undefined: closed by the person. */
  readonly close: (outcome: { readonly result: unknown } | undefined) => void;
}

const NAMED: Readonly<Record<string, number>> = { small: 320, medium: 600, large: 900 };

/** A page of the app over the page. */
export function AppDialog({ dialog }: { readonly dialog: OpenDialog }) {
  const styles = useStyles();
  const { info, opener, close } = dialog;
  const title = info.title ?? 'Treklang';
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close(undefined)}>
      <DialogSurface style={{ maxWidth: `min(96vw, ${pixels(info.width, 600) + 48}px)` }}>
        <DialogBody>
          <DialogTitle action={<Button appearance="subtle" icon={<DismissRegular />} aria-label="Luk" onClick={() => close(undefined)} />}>
            {title}
          </DialogTitle>
          <DialogContent>
            <div className={styles.frame} style={{ height: `min(70vh, ${pixels(info.height, 480)}px)` }}>
              <AppFrame url={info.url} title={title} frameContext="task" entityId="" opener={opener} />
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function pixels(size: unknown, otherwise: number): number {
  if (typeof size === 'number') return size;
  return typeof size === 'string' ? (NAMED[size] ?? otherwise) : otherwise;
}

const useStyles = makeStyles({ frame: { display: 'flex' } });
