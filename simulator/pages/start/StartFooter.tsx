import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { ZONE } from '../frame/danishTime.ts';
import type { StartPerson } from './offers.ts';
import type { Language, StartWords } from './startWords.ts';

export interface StartFooterProps {
  readonly now: string;
  readonly persons: readonly StartPerson[];
  readonly words: StartWords;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The clock in words, the names, the other language. */
export function StartFooter({ now, persons, words, language, onLanguage }: StartFooterProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <footer className={styles.footer}>
      <span>{words.clock(inWords(now, language))}</span>
      <Link as="button" onClick={() => setIsOpen(true)}>
        {words.names}
      </Link>
      {isOpen && (
        <Dialog open onOpenChange={(_, { open }) => setIsOpen(open)}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{words.names}</DialogTitle>
              <DialogContent>
                <p>{words.namesNote}</p>
                <Names persons={persons} words={words} />
              </DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button>{words.close}</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
      <Link as="button" lang={language === 'da' ? 'en' : 'da'} onClick={() => onLanguage(language === 'da' ? 'en' : 'da')}>
        {words.otherLanguage}
      </Link>
    </footer>
  );
}

function Names({ persons, words }: Pick<StartFooterProps, 'persons' | 'words'>) {
  const styles = useStyles();
  return (
    <Table size="small" className={styles.table} aria-label={words.names}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{words.person}</TableHeaderCell>
          <TableHeaderCell>{words.userName}</TableHeaderCell>
          <TableHeaderCell>{words.password}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {persons.map(({ alias, name, userPrincipalName, password }) => (
          <TableRow key={alias}>
            <TableCell>{name}</TableCell>
            <TableCell className={styles.code}>{userPrincipalName}</TableCell>
            <TableCell className={styles.code}>{password}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function inWords(now: string, language: Language): string {
  const date = new Date(now);
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(date);
  const time = new Intl.DateTimeFormat(locale, { timeZone: ZONE, hour: 'numeric', minute: '2-digit' }).format(date);
  return language === 'da' ? `${day.replace(' den ', ' ')} kl. ${time}` : `${day}, ${time}`;
}

const useStyles = makeStyles({
  footer: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '8px 28px', marginTop: '44px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: { tableLayout: 'auto' },
  code: { overflowWrap: 'anywhere', userSelect: 'all' },
});
