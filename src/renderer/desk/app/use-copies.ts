import { useEffect } from 'react';
import { useWords } from '../messages/use-words.ts';
import { sayCopied } from '../components/say-copied.ts';

/** The browser puts it on the clipboard after it has said that it will. */
const soonMs = 200;

/** What a person copies or cuts by key or menu goes from the clipboard again as what a button copies does. */
export function useCopies(): void {
  const { t } = useWords();
  useEffect(() => {
    const told = ({ target }: Event) => {
      if (!hasSelection()) return;
      const isKey = target instanceof Element && target.closest('[data-copied="key"]');
      setTimeout(() => sayCopied(t, 'desk.shell.copied', isKey ? 'key' : 'text'), soonMs);
    };
    const kinds = ['copy', 'cut'] as const;
    for (const kind of kinds) document.addEventListener(kind, told);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, told);
    };
  }, [t]);
}

/** With nothing selected nothing is copied: what is on the clipboard is somebody else's. */
function hasSelection(): boolean {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    return field.selectionStart !== field.selectionEnd;
  return document.getSelection()?.isCollapsed === false;
}
