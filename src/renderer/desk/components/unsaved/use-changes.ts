import { useMemo } from 'react';
import { changedIn } from './changed-in.ts';
import { useKept } from './use-kept.ts';

/**
 * A form over what is saved. It holds and gives only what is changed in it: what another window saves of the rest meanwhile
 * stands in it, and is not written over.
 */
export function useChanges<T extends object>(field: string, saved: T) {
  const [kept, setKept] = useKept<Partial<T>>(field, {});
  const value = useMemo((): T => ({ ...saved, ...kept }), [saved, kept]);
  const changes = changedIn(saved, value);
  return {
    value,
    changes,
    isChanged: Object.keys(changes).length > 0,
    setValue: (next: T) => setKept(changedIn(saved, next)),
  };
}
