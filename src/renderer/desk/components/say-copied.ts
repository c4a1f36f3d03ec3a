import { keptSeconds, type CopiedThing } from '#shared/clipboard.ts';
import { ombud } from '../bridge.ts';
import type { Word, Words } from '../messages/use-words.ts';
import { sayToast } from './notices/toast-store.ts';

/** Has main clear the clipboard of what has just come there, and says so. */
export function sayCopied(t: Words, copied: Word, what: CopiedThing): void {
  void ombud.presence.copied({ what });
  const advice = t('desk.shell.clipboardCleared', { count: keptSeconds[what] });
  sayToast({ tone: 'done', title: t(copied), advice });
}
