import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { MeetingDetails } from '../../hosts/teams/teamsShapes.ts';
import { boot, type HostBoot } from '../frame/boot.ts';

/** Who joins from another tenant is external there and gets no app: as in reality, and said so. */
export function ExternalNote({ meeting }: { readonly meeting: MeetingDetails }) {
  const { tenants, appName } = boot<HostBoot>();
  const canSwitch = tenants.some(({ id }) => id === meeting.tenantId);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        Du er med fra {tenants[0]!.name}, altså udefra. Derfor viser Teams ikke {appName} for dig i mødet. Brug linket i indkaldelsen
        {canSwitch ? `, eller skift til ${meeting.tenantName} øverst` : ''}.
      </MessageBarBody>
    </MessageBar>
  );
}
