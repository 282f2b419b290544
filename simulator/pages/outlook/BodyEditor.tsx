import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { sanitizeHtml } from './sanitizeHtml.ts';

export interface BodyEditorProps {
  readonly html: string;
  readonly onChange: (html: string) => void;
}

/** The body of the appointment. What the add-in writes is cleaned before it is shown; what the person writes is kept as it is. */
export function BodyEditor({ html, onChange }: BodyEditorProps) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const written = useRef<string>(undefined);

  useEffect(() => {
    if (written.current === html) return;
    written.current = html;
    element.current!.innerHTML = sanitizeHtml(html);
  }, [html]);

  return (
    <div
      ref={element}
      className={styles.body}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label="Beskrivelse"
      onInput={(event) => {
        written.current = event.currentTarget.innerHTML;
        onChange(written.current);
      }}
    />
  );
}

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: '160px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
});
