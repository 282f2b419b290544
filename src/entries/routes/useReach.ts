import { useReading } from '#store/queries';
import type { Reach } from '#store';
import { useEffect, useState } from 'react';

/** Which sites answer to me; null until it is known. What goes wrong here is told by the page that needs the site. */
export function useReach(): Reach | null {
  const reading = useReading();
  const [reach, setReach] = useState<Reach | null>(null);
  useEffect(() => {
    let isCurrent = true;
    reading.reach().then(
      (found) => isCurrent && setReach(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [reading]);
  return reach;
}
