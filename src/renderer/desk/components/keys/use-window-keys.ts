import { useEffect, useEffectEvent } from 'react';
import { mayAct } from '../../look/may-act.ts';
import { isTyping } from './is-typing.ts';

/**
 * Hears keys in the whole window, but for where somebody types, a dialog, menu or list is open, a key is held down, or single keys are not wanted.
 *
 * @param hear does what the key stands for, and says whether it stands for anything
 */
export function useWindowKeys(hear: (event: KeyboardEvent) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || !mayAct(event) || isTyping(event)) return;
    if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
    if (hear(event)) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
