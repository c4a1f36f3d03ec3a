import { useEffect, useEffectEvent } from 'react';
import { isCommand } from './is-command.ts';

/**
 * Hears the keys that are meant for the page in the whole window.
 *
 * @param hear does what the key stands for, and says whether it stands for anything
 */
export function useWindowKeys(hear: (event: KeyboardEvent) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (isCommand(event) && hear(event)) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
