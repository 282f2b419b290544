import { Link } from '@fluentui/react-components';
import { type CaseFile, wasClosed } from '#domain';
import { latePiece, useWords } from '#ui';
import { useState } from 'react';
import { useCaseViewStyles } from './CaseView.styles.ts';
import { LateEarlier } from './earlier/LateEarlier.tsx';

/** Charts come when somebody asks for them. */
const Development = latePiece<{ readonly file: CaseFile }>(async () => (await import('./Development.tsx')).Development, () => null);

/** What lies behind the case as it stands: development since start, earlier follow-ups, the rooms themselves. */
export function CaseHistory({ file }: { readonly file: CaseFile }) {
  const styles = useCaseViewStyles();
  const words = useWords('case');
  const [isDevelopment, setDevelopment] = useState(false);
  const [isEarlier, setEarlier] = useState(false);
  const earlier = file.rooms.flatMap(({ followUps }) => followUps).filter(wasClosed).length;
  return (
    <div className={styles.history}>
      <div className={styles.links}>
        {file.rooms.some(({ goals }) => goals.some(({ measure }) => measure !== null)) && (
          <Link as="button" aria-expanded={isDevelopment} onClick={() => setDevelopment(!isDevelopment)}>
            {isDevelopment ? words.hideDevelopment : words.development}
          </Link>
        )}
        {earlier > 0 && (
          <Link as="button" aria-expanded={isEarlier} onClick={() => setEarlier(!isEarlier)}>
            {isEarlier ? words.hideEarlier : words.earlier(earlier)}
          </Link>
        )}
        {file.rooms.map(({ room, service }) => (
          <Link key={room.code} href={room.siteUrl} target="_blank" rel="noreferrer">
            {words.openRoom(service.shortName)}
          </Link>
        ))}
      </div>
      {isDevelopment && <Development file={file} />}
      {isEarlier && <LateEarlier file={file} />}
    </div>
  );
}
