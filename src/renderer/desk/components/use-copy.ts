import type { CopiedThing } from '#shared/clipboard.ts';
import { useWords, type Word } from '../messages/use-words.ts';
import { sayToast } from './notices/toast-store.ts';
import { sayCopied } from './say-copied.ts';

/** Copies a text and says so. Where the clipboard is denied, it selects what shows the text and says which key copies it. */
export function useCopy(copied: Word, selected: Word, what: CopiedThing = 'text') {
  const { t } = useWords();
  return async (text: string, shownIn: HTMLElement | null): Promise<void> => {
    // A locked-down window may be denied it.
    const isThere = navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (await isThere) sayCopied(t, copied, what);
    else {
      if (shownIn) window.getSelection()?.selectAllChildren(shownIn);
      sayToast({ tone: 'refused', title: t(selected) });
    }
  };
}
