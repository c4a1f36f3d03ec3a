import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { isSame, restored } from './restored.ts';
import { formAt, keepField } from './unsaved-store.ts';
import { useUnsavedPlace } from './unsaved-place.tsx';

/**
 * The state of a field as `useState` holds it, which also survives a locking, a crash and the closing of the window.
 *
 * @param field its name, once in each form
 */
export function useKept<T>(
  field: string,
  initial: T | (() => T),
): [T, Dispatch<SetStateAction<T>>] {
  const here = useUnsavedPlace();
  const [first] = useState(initial);
  const [value, setValue] = useState<T>(() =>
    here ? restored(first, formAt(here.place)?.fields[field]) : first,
  );
  const last = useRef(value);
  useEffect(() => {
    if (!here || last.current === value) return;
    last.current = value;
    keepField(here, field, isSame(first, value) ? undefined : value);
  }, [here, field, first, value]);
  return [value, setValue];
}
