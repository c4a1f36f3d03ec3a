import { app, dialog } from 'electron';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import { askToShow } from '../casebook/folder/show-socket.ts';
import { readLanguage } from '../preferences.ts';
import { showRefused } from './refused-window.ts';
import { elsewhere } from './elsewhere.ts';
import type { Here } from './here.ts';

/** Another Ombud has the folder and comes forward, or it can be nobody's: this one says so, and goes when that was read. */
export async function giveWay(here: Here, refusal: BookRefusal): Promise<void> {
  const { practice, log, outside } = here;
  const folder = here.folder.root;
  const isShown = refusal.code === 'in-use' && (await askToShow(folder, outside));
  if (isShown && outside.length > 0) return app.exit(0);
  const language = await readLanguage(folder);
  const onPractise = elsewhere(() => app.exit(0));
  const { title, advice } = refusalText(wordsFor(language), refusal);
  process.stderr.write(`${title}. ${advice}\n`);
  if (!isShown)
    await showRefused(refusal, { language, practice, folder, log, onPractise }).catch(
      (error: unknown) => {
        log.bug('refused', error);
        dialog.showErrorBox(title, advice);
      },
    );
  app.exit(1);
}
