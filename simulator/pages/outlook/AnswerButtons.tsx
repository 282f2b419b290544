import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../hosts/outlook/outlookShapes.ts';
import { outlookApi } from './outlookApi.ts';
import { YOUR_ANSWER } from './answers.ts';

export interface AnswerButtonsProps {
  readonly eventId: string;
  readonly given: Answer;
  readonly onAnswered: () => void;
}

const CHOICES = [
  { action: 'accept', word: 'Acceptér', gives: 'accepted' },
  { action: 'tentativelyAccept', word: 'Måske', gives: 'tentative' },
  { action: 'decline', word: 'Afvis', gives: 'declined' },
] as const;

/** The answer to an invitation; it goes back to who invited. */
export function AnswerButtons({ eventId, given, onAnswered }: AnswerButtonsProps) {
  const styles = useStyles();
  const [problem, setProblem] = useState<string>();

  async function answer(action: (typeof CHOICES)[number]['action']): Promise<void> {
    try {
      await outlookApi.respond(eventId, action);
      setProblem(undefined);
      onAnswered();
    } catch {
      setProblem('Svaret blev ikke sendt. Prøv igen.');
    }
  }

  return (
    <div className={styles.row} role="group" aria-label="Svar på indkaldelsen">
      {CHOICES.map(({ action, word, gives }) => (
        <Button key={action} size="small" aria-pressed={given === gives} appearance={given === gives ? 'outline' : 'secondary'} onClick={() => void answer(action)}>
          {word}
        </Button>
      ))}
      <span role="status">{problem ?? YOUR_ANSWER[given]}</span>
    </div>
  );
}

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' } });
