import { dropForm } from './unsaved-store.ts';
import { useUnsavedPlace } from './unsaved-place.tsx';

/** Lets go of what was kept of the form around, once it is saved or given up. */
export function useForget(): () => void {
  const here = useUnsavedPlace();
  return () => {
    if (here) dropForm(here.place);
  };
}
