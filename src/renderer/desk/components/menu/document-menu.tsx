import type { KeyboardEvent } from 'react';
import { isSaveKey, saveKeys } from '../keys/save-keys.ts';
import type { Act } from './act.ts';
import { ContextActs } from './context-acts.tsx';
import { contextMenu } from './context-menu-store.ts';

/** To save a copy of a document: one step from wherever it is shown. */
export const toSave = (name: string, run: () => void): Act => ({
  id: 'save',
  name,
  keys: saveKeys,
  run,
});

/** What a document's row hears: its menu, and the keys that save it while the keyboard is in it. */
export const documentMenu = (name: string, save: Act, acts: readonly Act[] = [save]) => ({
  onContextMenu: contextMenu(name, <ContextActs acts={acts} />),
  onKeyDown: (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    save.run();
  },
});
