import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useWords } from '#ui';

interface SubmitDialogProps {
  readonly isOpen: boolean;
  readonly isCorrection: boolean;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
}

/** Asks once before the status is locked. It outlives the page it asks about: taken away while open, it leaves all else hidden from screen readers. */
export function SubmitDialog({ isOpen, isCorrection, onClose, onSubmit }: SubmitDialogProps) {
  const words = useWords('status').review;
  const confirm = () => {
    onClose();
    onSubmit();
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.askTitle}</DialogTitle>
          <DialogContent>{words.ask}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={confirm}>
              {isCorrection ? words.submitCorrection : words.submit}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
