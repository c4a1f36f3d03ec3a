import { useEffect, useState } from 'react';

/** Shorter waits need no progress: it would only flicker. Milliseconds. */
const patience = 500;

/** Whether something has been under way for so long that a person wonders how far it has come. */
export function useLongWait(busy: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  return busy && long;
}
