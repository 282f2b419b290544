import { Button } from '@fluentui/react-components';
import { boot, type HostBoot } from '../frame/boot.ts';
import { TreklangMark } from '../frame/TreklangMark.tsx';

export interface PaneButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens the task pane. Missing where the person's own organisation has not let the app in. */
export function PaneButton({ isOpen, onToggle }: PaneButtonProps) {
  const { tenants, appName } = boot<HostBoot>();
  if (!tenants[0]?.hasTreklang) return null;
  return (
    <Button appearance="subtle" icon={<TreklangMark size={20} />} aria-pressed={isOpen} onClick={onToggle}>
      {appName}
    </Button>
  );
}
