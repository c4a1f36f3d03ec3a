import { useWindowKeys } from '../../components/keys/use-window-keys.ts';
import { useWhyShut } from '../../components/reading/why-shut.ts';

interface Acts {
  readonly chooseAll: () => void;
  /** Absent while nothing is chosen. */
  readonly dispose: (() => void) | undefined;
}

/** The keys of what is due: Ctrl+A chooses all that is shown, Delete asks about what is chosen. */
export function useDueKeys({ chooseAll, dispose }: Acts): void {
  const isShut = useWhyShut(true) !== undefined;
  useWindowKeys(({ key, ctrlKey, metaKey, altKey, shiftKey }) => {
    if (altKey || shiftKey) return false;
    if (key === 'Delete' && !ctrlKey && !metaKey && !isShut) {
      dispose?.();
      return dispose !== undefined;
    }
    const isAll = (ctrlKey || metaKey) && key.toLowerCase() === 'a';
    if (isAll) chooseAll();
    return isAll;
  });
}
