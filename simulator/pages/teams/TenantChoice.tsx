import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { PeopleSwapRegular } from '@fluentui/react-icons/svg/people-swap';
import type { HostTenant } from '../frame/boot.ts';
import { HiddenText } from '../frame/HiddenText.tsx';

export interface TenantChoiceProps {
  readonly tenants: readonly HostTenant[];
  readonly chosen: HostTenant;
  readonly onChoose: (key: string) => void;
}

/** Accounts and organisations: at home, or as a guest with another account. */
export function TenantChoice({ tenants, chosen, onChoose }: TenantChoiceProps) {
  return (
    <Menu checkedValues={{ tenant: [chosen.key] }} onCheckedValueChange={(_, { checkedItems }) => onChoose(checkedItems[0] ?? chosen.key)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<PeopleSwapRegular />}>
          {chosen.isHome ? 'Hjemme' : 'Gæst'}
          <HiddenText>. Skift organisation</HiddenText>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tenants.map(({ key, name, isHome }) => (
            <MenuItemRadio key={key} name="tenant" value={key}>
              {isHome ? name : `${name} (gæst)`}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
