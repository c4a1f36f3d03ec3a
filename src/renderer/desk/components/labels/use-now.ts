import { useSyncExternalStore } from 'react';
import { nowAsInstant } from '../../messages/dates.ts';

const minute = 60_000;

function everyMinute(tick: () => void): () => void {
  const timer = setInterval(tick, minute / 4);
  return () => clearInterval(timer);
}

/**
 * Now, as an ISO instant on the whole minute; the component says itself again when the minute turns. Looked at four
 * times a minute, for a computer that has slept does not say so.
 */
export const useNow = (): string => useSyncExternalStore(everyMinute, nowAsInstant);
