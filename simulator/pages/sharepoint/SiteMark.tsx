import { Avatar } from '@fluentui/react-components';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';

/** The square of a site. Decoration: the title stands beside it. */
export function SiteMark({ title, size = 40 }: { readonly title: string; readonly size?: 32 | 40 | 56 }) {
  return <Avatar name={title} shape="square" color="brand" size={size} aria-hidden />;
}

export function ListIcon({ isLibrary, size = 20 }: { readonly isLibrary: boolean; readonly size?: number }) {
  const Icon = isLibrary ? FolderRegular : TableSimpleRegular;
  return <Icon fontSize={size} aria-hidden style={{ flexShrink: 0 }} />;
}
