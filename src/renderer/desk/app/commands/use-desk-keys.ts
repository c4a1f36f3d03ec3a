import { useEffect } from 'react';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { isTyping } from '../../components/keys/is-typing.ts';
import { mayAct } from '../../look/may-act.ts';
import { goToSearch } from '../../features/cases/search/go-to-search.ts';

/**
 * Ctrl+K or ⌘K opens the commands, `?` the sheet of keys, `/` leads to the search field; the last two not while somebody
 * writes or wants no single keys, and none over an open dialog.
 */
export function useDeskKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const plain = (event.key === '/' || event.key === '?') && mayAct(event) && !isTyping(event);
      if (!(chord || plain) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      if (chord) return openDialog({ type: 'commands' });
      if (event.key === '?') return openDialog({ type: 'keys' });
      goToSearch();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
