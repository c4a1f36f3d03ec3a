import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '#domain/language.ts';
import { wordsFor } from '#shared/words/words.ts';

/** Lets the person choose a folder, or make one; whoever asks again meanwhile waits for the same answer. */
export function folderChooser(windowOf: () => BrowserWindow | undefined) {
  let choosing: Promise<string | undefined> | undefined;

  async function choose(language: Language): Promise<string | undefined> {
    const window = windowOf();
    if (!window) return undefined;
    const t = wordsFor(language);
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: t('exchange.chooseFolder'),
      buttonLabel: t('exchange.takeFolder'),
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? undefined : filePaths[0];
  }

  return (language: Language) =>
    (choosing ??= choose(language).finally(() => {
      choosing = undefined;
    }));
}
