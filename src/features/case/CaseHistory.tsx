import { Link } from '@fluentui/react-components';
import type { CaseFile } from '#domain';
import { latePiece, useLanguage, useWords } from '#ui';
import { useState } from 'react';
import { useCaseViewStyles } from './CaseView.styles.ts';
import { presentEarlier } from './presentEarlier.ts';

/** Charts come when somebody asks for them. */
const Development = latePiece<{ readonly file: CaseFile }>(async () => (await import('./Development.tsx')).Development, () => null);

/** What lies behind the case as it stands: development since start, earlier follow-ups, the rooms themselves. */
export function CaseHistory({ file }: { readonly file: CaseFile }) {
  const styles = useCaseViewStyles();
  const words = useWords('case');
  const terms = useWords('terms');
  const language = useLanguage();
  const [isDevelopment, setDevelopment] = useState(false);
  const [isEarlier, setEarlier] = useState(false);
  const earlier = presentEarlier(file, language, words, terms);
  return (
    <div className={styles.history}>
      <div className={styles.links}>
        {file.rooms.some(({ goals }) => goals.some(({ measure }) => measure !== null)) && (
          <Link as="button" aria-expanded={isDevelopment} onClick={() => setDevelopment(!isDevelopment)}>
            {isDevelopment ? words.hideDevelopment : words.development}
          </Link>
        )}
        {earlier.length > 0 && (
          <Link as="button" aria-expanded={isEarlier} onClick={() => setEarlier(!isEarlier)}>
            {isEarlier ? words.hideEarlier : words.earlier(earlier.length)}
          </Link>
        )}
        {file.rooms.map(({ room, service }) => (
          <Link key={room.code} href={room.siteUrl} target="_blank" rel="noreferrer">
            {words.openRoom(service.shortName)}
          </Link>
        ))}
      </div>
      {isDevelopment && <Development file={file} />}
      {isEarlier &&
        earlier.map(({ id, title, service, texts }) => (
          <section key={id} className={styles.agreedPart}>
            <h3 className={styles.small}>{title}</h3>
            <p className={styles.caption}>{service}</p>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ))}
    </div>
  );
}
