import { create } from 'zustand';
import type { CaseRow } from '#shared/views/views.ts';

/** What the menu of a row gives: another kind, another handler, or all that can be done with it from here. */
export type RowMenuWhat = 'kind' | 'handler' | 'acts';

interface Opened {
  readonly what: RowMenuWhat;
  readonly row: CaseRow;
  /** In px of the window. */
  readonly at: { readonly left: number; readonly top: number };
  /** Of a card of the board: has it moved. */
  readonly onMove?: () => void;
}

/** The menu of a row; one is open at a time. It stays after its closing, for what it says until it is gone. */
export const useRowMenu = create<{
  readonly opened: Opened | undefined;
  readonly isOpen: boolean;
}>(() => ({ opened: undefined, isOpen: false }));

export const openRowMenu = (opened: Opened) => useRowMenu.setState({ opened, isOpen: true });

export const closeRowMenu = () => useRowMenu.setState({ isOpen: false });
