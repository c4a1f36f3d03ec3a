import { noteChange } from '../ask/book-changes.ts';
import { ombud } from '../bridge.ts';

/** Listens to what main tells without being asked; gives back how to stop. */
export function subscribeToMain(): () => void {
  return ombud.onBookChanged(({ seq }) => noteChange(seq));
}
