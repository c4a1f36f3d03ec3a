import type { KeyboardEvent } from 'react';
import type { CaseRow } from '#shared/views/views.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { goTo } from '../../../route.ts';
import { useReads } from '../../../status/use-reads.ts';
import { openRowMenu, type RowMenuWhat } from '../acts/open-row-menu.tsx';
import { rearrange, showPreview, useArrangement } from '../arrange/arrangement-store.ts';
import { choose, letGo, toggleChosen, useChosen } from '../chosen-store.ts';
import { selectRow } from '../filter-store.ts';
import { toggleFolded } from './folded-store.ts';
import { referencesOn } from './references-in.ts';
import { rowAfter } from './row-after.ts';
import { useChooseAll } from './use-choose-all.ts';
import type { Listed } from './use-listed.ts';

type Acts = Readonly<Record<string, (row: CaseRow, at: HTMLElement) => void>>;

/** What a key does with the case that the person is at; see the sheet of keys. */
const acts: Acts = {
  Enter: ({ reference }) => goTo({ page: 'case', reference }),
  x: ({ reference }) => toggleChosen(reference),
  w: ({ reference }) => openDialog({ type: 'why', reference }),
  ContextMenu: (row, at) => openRowMenu({ what: 'acts', row, at: placeOf(at, 'acts') }),
};

/** The same where it changes the case: nobody's who only reads. */
const changes: Acts = {
  // With cases chosen it is those that somebody is given: their bar hears the key.
  h: (row, at) => {
    if (useChosen.getState().references.length > 0) return;
    openRowMenu({ what: 'handler', row, at: placeOf(at, 'handler') });
  },
  t: (row, at) => openRowMenu({ what: 'kind', row, at: placeOf(at, 'kind') }),
};

/** Below the cell that tells what is changed, or at the head of the line where it does not. */
function placeOf(line: HTMLElement, what: RowMenuWhat) {
  const cell = line.querySelector(`[data-column="${what}"]`) ?? line;
  const { left, top, bottom } = cell.getBoundingClientRect();
  return {
    left: cell === line ? left + 40 : left,
    top: cell === line ? (top + bottom) / 2 : bottom,
  };
}

/** Moves among the lines by the keyboard; focus stays on the grid, which says which line is active. */
export function useRowKeys(listed: Listed, show: (line: number) => void) {
  const { held, lines, active, current } = listed;
  const chooseAll = useChooseAll(listed);
  const reads = useReads();
  return (event: KeyboardEvent) => {
    // The buttons within the rows have these keys to themselves.
    if (event.target !== event.currentTarget) return;
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      return void chooseAll();
    }
    // With Ctrl a letter is somebody else's.
    if (withControl || event.altKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      return rearrange((before) => ({ ...before, preview: !before.preview }));
    }
    if (event.key === 'Escape') {
      const previews = useArrangement.getState().arrangement?.preview;
      return previews ? showPreview(false) : letGo();
    }
    const part = lines.at(active)?.part;
    if (part && event.key === 'Enter') return toggleFolded(part.key);
    const key = event.shiftKey && event.key === 'F10' ? 'ContextMenu' : event.key;
    const letter = key.length === 1 ? key.toLowerCase() : key;
    const act = acts[letter] ?? (reads ? undefined : changes[letter]);
    const line = event.currentTarget.querySelector<HTMLElement>('[data-active="true"]');
    if (act && current && line) {
      event.preventDefault();
      return act(current, line);
    }
    const next = rowAfter(event.key, active, lines.count);
    if (next === undefined) return;
    event.preventDefault();
    if (event.shiftKey) choose(referencesOn(held, lines, active, next));
    selectRow(next);
    show(next);
  };
}
