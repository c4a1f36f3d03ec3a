import i18next from 'i18next';
import type { Request } from '#shared/contract/contract.ts';
import type { Words } from '../../messages/use-words.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { sayToast } from '../notices/toast-store.ts';
import { saveFile } from './save-file.ts';

let isTold = false;

/** Says once in each opening what becomes of what leaves: no lock of the book's follows it. */
export function tellLeaving(): void {
  if (isTold) return;
  isTold = true;
  const t: Words = (word) => i18next.t(word);
  const [title, advice] = [t('desk.shell.leaves'), t('desk.shell.leavesAdvice')];
  sayToast({ tone: 'waits', title, advice, stays: true });
}

/** Has the case tell that a copy of something in it left. A damaged book, which takes no writing, is printed all the same. */
export async function noteTaken(taken: Request<'documents:taken'>): Promise<void> {
  await answered(ombud.documents.taken(taken));
}

/** Hands an unprotected file with personal data to the person; see `saveFile`. */
export function handOut(...file: Parameters<typeof saveFile>): void {
  tellLeaving();
  saveFile(...file);
}
