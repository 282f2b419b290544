import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { boot, type HostBoot } from '../frame/boot.ts';

export interface AddAppButtonProps {
  readonly hasTabs: boolean;
  readonly onAdd: () => void;
}

/** Adds the app to the meeting. As often as one likes: Teams keeps nobody from adding an app a second time. */
export function AddAppButton({ hasTabs, onAdd }: AddAppButtonProps) {
  const { appName } = boot<HostBoot>();
  return (
    <Button appearance="subtle" icon={<AddRegular />} onClick={onAdd}>
      {hasTabs ? 'Tilføj en fane' : `Tilføj ${appName}`}
    </Button>
  );
}
