import { useEffect, useEffectEvent } from 'react';
import { isCommand } from '../../components/keys/is-command.ts';
import { useWords } from '../../messages/use-words.ts';
import { goTo, ofWork } from '../../route.ts';
import { useReads } from '../../status/use-reads.ts';
import { goPages, useGoing } from './go-store.ts';

/** So long a letter is awaited after G. */
const patienceMs = 4000;

/** G and then the letter of a page leads there, from anywhere but where somebody types or a dialog, menu or list is open. */
export function useGoKeys(): void {
  const { t } = useWords();
  const reads = useReads();
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const { going } = useGoing.getState();
    if (event.key === 'Shift') return;
    useGoing.setState({ going: false });
    if (event.ctrlKey || event.metaKey || event.altKey || !isCommand(event)) return;
    const letter = event.key.toUpperCase();
    const page = going
      ? goPages.find((name) => t(`desk.commands.go.${name}`) === letter)
      : undefined;
    if (page ? reads && ofWork.has(page) : letter !== 'G') return;
    // The page that is open has letters of its own, which this one is none of.
    event.preventDefault();
    event.stopPropagation();
    if (page) goTo({ page });
    else useGoing.setState({ going: true });
  });
  const going = useGoing((store) => store.going);
  useEffect(() => {
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, []);
  useEffect(() => {
    if (!going) return undefined;
    const patience = setTimeout(() => useGoing.setState({ going: false }), patienceMs);
    return () => clearTimeout(patience);
  }, [going]);
}
