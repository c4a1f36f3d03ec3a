import type { Refusal } from '#shared/refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { useWords } from '../../messages/use-words.ts';
import { sayToast } from './toast-store.ts';

/** Says a refusal as a toast, for what was asked for without a form to show it in. */
export function useSayRefusal(): (refusal: Refusal) => void {
  const { words } = useWords();
  return (refusal) => sayToast({ tone: 'refused', ...refusalText(words, refusal) });
}
