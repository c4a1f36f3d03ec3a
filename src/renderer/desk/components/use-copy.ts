import { useWords, type Word } from '../messages/use-words.ts';
import { copyText } from './copy-text.ts';
import { sayToast } from './notices/toast-store.ts';

/** Copies a text and says so. Where the clipboard is denied, it selects what shows the text and says which key copies it. */
export function useCopy(copied: Word, selected: Word) {
  const { t } = useWords();
  return async (text: string, shownIn: HTMLElement | null): Promise<void> => {
    if (await copyText(text)) sayToast({ tone: 'done', title: t(copied) });
    else if (shownIn) {
      window.getSelection()?.selectAllChildren(shownIn);
      sayToast({ tone: 'refused', title: t(selected) });
    }
  };
}
