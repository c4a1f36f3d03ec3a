import { dialog } from 'electron';
import type { Refusal } from '#shared/refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import { readLanguage } from '../preferences.ts';
import type { Here } from './here.ts';

/** For where no window lives. */
export async function sayInBox({ folder }: Here, refusal: Refusal): Promise<void> {
  const { title, advice } = refusalText(wordsFor(await readLanguage(folder.root)), refusal);
  dialog.showErrorBox(title, advice);
}
