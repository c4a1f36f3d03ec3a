import type { Act } from './act.ts';
import { ActRows } from './act-rows.tsx';
import { closeContextMenu } from './context-menu-store.ts';

/** The rows of the menu of what is under the pointer. */
export const ContextActs = ({ acts }: { readonly acts: readonly Act[] }) => (
  <ActRows acts={acts} onChosen={closeContextMenu} />
);
