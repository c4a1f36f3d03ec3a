import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { readyBrowserFolder } from '../browser-folder.ts';
import { holdFolder, type Folder } from '../casebook/folder/folder-lock.ts';
import { emptyPracticeFolder, readyPracticeFolder } from '../practice/ready-folder.ts';
import { readLanguage, rememberLanguage } from '../preferences.ts';
import type { Here } from './here.ts';

/** Makes the folder this start's own, or says whose it is or why it is nobody's; `onShow` hears of those who come later. */
export async function claimFolder(
  here: Here,
  onShow: (texts: readonly string[]) => void,
): Promise<Result<Folder, BookRefusal>> {
  const { practice, anew, folder } = here;
  const there = practice ? await readyPractice(here) : ok(undefined);
  if (!there.ok) return there;
  const held = await holdFolder(folder.root, onShow);
  if (!held.ok) return held;
  const cleared = anew ? await emptyPracticeFolder(held.value.dir) : ok(undefined);
  const ready = cleared.ok ? await readyBrowserFolder(folder.browser) : cleared;
  if (ready.ok) return held;
  await held.value.release();
  return ready;
}

/** The practice book begins in the language that is spoken beside it. */
async function readyPractice({ folder, real }: Here) {
  const made = await readyPracticeFolder(folder.root);
  if (made.ok && made.value) await rememberLanguage(folder.root, await readLanguage(real.root));
  return made;
}
