import {
  Avatar,
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { boot, type HostBoot } from './boot.ts';
import { HiddenText } from './HiddenText.tsx';
import { THEME_WORDS, type ThemeName } from './hostTheme.ts';

export interface HostHeaderProps {
  readonly product: string;
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
  readonly place: string;
  readonly bar?: ReactNode;
}

/** Product, what the product adds, and the person with the choice of theme and the way back to the others. */
export function HostHeader({ product, theme, onTheme, place, bar }: HostHeaderProps) {
  const styles = useStyles();
  const { displayName } = boot<HostBoot>();
  return (
    <header className={styles.header}>
      <span className={styles.product}>{product}</span>
      <span className={styles.note}>lokal efterligning</span>
      <span className={styles.grow} />
      {bar}
      <Menu checkedValues={{ theme: [theme] }} onCheckedValueChange={(_, { checkedItems }) => onTheme((checkedItems[0] ?? 'light') as ThemeName)}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="transparent" className={styles.person}>
            <span className={styles.names}>
              <span className={styles.name}>{displayName}</span>
              <span className={styles.place}>{place}</span>
            </span>
            <HiddenText>Tema og skift af person</HiddenText>
            <Avatar name={displayName} size={32} aria-hidden />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>Udseende</MenuGroupHeader>
              {(Object.keys(THEME_WORDS) as ThemeName[]).map((name) => (
                <MenuItemRadio key={name} name="theme" value={name}>
                  {THEME_WORDS[name]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItemLink href="/">Skift person</MenuItemLink>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    gridArea: 'bar',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '0 8px 0 16px',
    color: tokens.colorNeutralForeground1,
  },
  product: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, '@media (max-width: 640px)': { display: 'none' } },
  grow: { flexGrow: 1 },
  person: { padding: '4px 6px', minWidth: 0, gap: '10px' },
  names: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', minWidth: 0, '@media (max-width: 640px)': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
