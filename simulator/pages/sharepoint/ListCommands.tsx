import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, SearchBox, ToggleButton } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { GroupListRegular } from '@fluentui/react-icons/svg/group-list';
import type { ViewLink } from '../../hosts/sharepoint/sharePointShapes.ts';

export interface ListCommandsProps {
  readonly views: readonly ViewLink[];
  readonly view: ViewLink;
  readonly onView: (title: string) => void;
  /** What the rows are or can be grouped by with one press; undefined when that says nothing. */
  readonly grouping: { readonly title: string; readonly isOn: boolean; readonly onToggle: () => void } | undefined;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Above the rows: which view, grouped or not, and a search in what is shown. */
export function ListCommands({ views, view, onView, grouping, words, onWords }: ListCommandsProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Menu checkedValues={{ view: [view.title] }} onCheckedValueChange={(_, { checkedItems }) => onView(checkedItems[0] ?? view.title)}>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<ChevronDownRegular />} iconPosition="after" aria-label={`Visning: ${view.title}`} className={styles.view}>
            {view.title}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {views.map(({ title }) => (
              <MenuItemRadio key={title} name="view" value={title}>
                {title}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {grouping && (
        <ToggleButton appearance="subtle" icon={<GroupListRegular />} checked={grouping.isOn} onClick={grouping.onToggle} className={styles.view}>
          Gruppér efter {grouping.title}
        </ToggleButton>
      )}
      <span className={styles.grow} />
      <SearchBox
        className={styles.search}
        aria-label="Søg i listen"
        placeholder="Søg i listen"
        value={words}
        dismiss={{ 'aria-label': 'Ryd søgning i listen' }}
        onChange={(_, { value }) => onWords(value)}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '12px 0 4px' },
  view: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
  grow: { flexGrow: 1 },
  search: { flex: '0 1 260px', minWidth: '200px' },
});
