import type { MouseEvent, ReactNode } from 'react';
import { create } from 'zustand';
import type { Words } from '../../messages/use-words.ts';

interface Opened {
  /** What it is called: which menu, and of what. */
  readonly label: (t: Words) => string;
  /** Its rows: `ContextActs`, or what draws them from what holds while the menu stands there. */
  readonly rows: ReactNode;
  /** In px of the window. */
  readonly at: { readonly left: number; readonly top: number };
}

/** The menu of what is under the pointer or has the keyboard; one is open at a time, and stays until it is gone. */
export const useContextMenu = create<{
  readonly opened: Opened | undefined;
  readonly isOpen: boolean;
}>(() => ({ opened: undefined, isOpen: false }));

export const openContextMenu = (opened: Opened) =>
  useContextMenu.setState({ opened, isOpen: true });

export const closeContextMenu = () => useContextMenu.setState({ isOpen: false });

/** Where the pointer is, or by the keyboard the thing that has it. */
export function placeOf(event: MouseEvent): Opened['at'] {
  // The keyboard has no place of its own: the browser gives that of the focus, or none.
  if (event.clientX !== 0 || event.clientY !== 0)
    return { left: event.clientX, top: event.clientY };
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  return { left, top: bottom };
}

/**
 * What opens such a menu: the right button, the Menu key, Shift+F10.
 *
 * @param name what it is about, in words
 */
export const contextMenu =
  (name: string, rows: ReactNode, before?: () => void) => (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    before?.();
    const label = (t: Words) => t('desk.shell.menuOf', { name });
    openContextMenu({ label, rows, at: placeOf(event) });
  };
