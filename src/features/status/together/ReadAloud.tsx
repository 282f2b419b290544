import { Button } from '@fluentui/react-components';
import { ReadAloud20Regular } from '@fluentui/react-icons/svg/read-aloud';
import { Stop20Regular } from '@fluentui/react-icons/svg/stop';
import { useLanguage, useWords } from '#ui';
import { type RefObject, useEffect, useState } from 'react';
import { localVoice } from './localVoice.ts';

/** What is read: each by itself, so that the voice pauses between them. */
const SAID = 'h1, h2, p, li';

/** Reads the page aloud with a voice of this device; where there is none in this language there is no button. */
export function ReadAloud({ of: page }: { readonly of: RefObject<HTMLElement | null> }) {
  const words = useWords('status').together;
  const voice = useLocalVoice(useLanguage());
  const [isReading, setReading] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!voice) return null;
  const read = () => {
    const parts = [...(page.current?.querySelectorAll(SAID) ?? [])].flatMap(({ textContent }) => (textContent.trim() === '' ? [] : [textContent]));
    parts.forEach((text, at) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice;
      said.lang = voice.lang;
      if (at === parts.length - 1) said.onend = () => setReading(false);
      speechSynthesis.speak(said);
    });
    setReading(parts.length > 0);
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  return (
    <Button icon={isReading ? <Stop20Regular /> : <ReadAloud20Regular />} onClick={isReading ? stop : read}>
      {isReading ? words.stop : words.read}
    </Button>
  );
}

/** Some browsers know their voices only after a moment. */
function useLocalVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState(() => localVoice(language));
  useEffect(() => {
    const look = () => setVoice(localVoice(language));
    look();
    globalThis.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}
