import { useEffect, useState } from 'react';

/**
 * Whether the app's address answers in this browser: not when its certificate was never accepted, or when it is not running.
 * Looked at again when one comes back to the page. Undefined until known.
 */
export function useAppAnswers(appOrigin: string): boolean | undefined {
  const [answers, setAnswers] = useState<boolean>();
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      fetch(appOrigin, { mode: 'no-cors', cache: 'no-store' }).then(
        () => isCurrent && setAnswers(true),
        () => isCurrent && setAnswers(false),
      );
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      isCurrent = false;
      window.removeEventListener('focus', look);
    };
  }, [appOrigin]);
  return answers;
}
