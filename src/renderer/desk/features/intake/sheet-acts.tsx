import { create } from 'zustand';
import type { Act } from '../../components/menu/act.ts';
import { ContextActs } from '../../components/menu/context-acts.tsx';
import { contextMenu } from '../../components/menu/context-menu-store.ts';
import { useDrafts } from './draft-store.ts';

/** What the sheet at hand offers to do with its draft; the menu of a line of the list offers the same. */
const useOffered = create<{ readonly acts: readonly Act[] }>(() => ({ acts: [] }));

/** Says what is offered; gives back how to take it back. */
export function offerActs(acts: readonly Act[]): () => void {
  useOffered.setState({ acts });
  return () => useOffered.setState({ acts: [] });
}

const OfferedActs = () => <ContextActs acts={useOffered(({ acts }) => acts)} />;

/** Opens the menu of a draft, which is the one at hand then. */
export const draftMenu = (id: string, name: string) =>
  contextMenu(name, <OfferedActs />, () => useDrafts.getState().select(id));
