import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { toBrowserUrl } from '../app-url.ts';
import { started, type Running } from '../browser/running.ts';
import type { DevtoolsSession } from '../devtools/devtools-session.ts';
import { foldersUrl } from '../devtools/own-pages.ts';
import type { BrowserWindow } from '../windows/browser-window.ts';
import type { FolderWish, Listing } from '../page/show-folder.ts';
import { folderBinding, showing } from './folder-page.ts';
import { folderWords } from './folder-words.ts';
import { listFolder } from './list-folder.ts';

type Options = Pick<
  Electron.OpenDialogOptions,
  'title' | 'buttonLabel' | 'defaultPath' | 'properties'
>;

const size = { width: 640, height: 640 };

/**
 * Lets a person choose one folder, in a window of the host's own: no page of the app comes to know of any folder but that.
 * Chromium's own dialog would give the page the files in it, and nobody its path.
 */
export async function showOpenDialog(
  window: BrowserWindow,
  { title = '', buttonLabel, defaultPath, properties }: Options,
): Promise<Electron.OpenDialogReturnValue> {
  if (!properties?.includes('openDirectory')) throw new Error('This host lets folders be chosen.');
  const language = await languageOf(window);
  const words = folderWords(language);
  // Before the window is there: what cannot be shown leaves none behind.
  let at: Listing = await listFolder(defaultPath ?? homedir()).catch(() => listFolder(homedir()));
  const { session, gone, close } = await openPage(await started());
  const { promise: chosen, resolve: choose } = Promise.withResolvers<string | undefined>();
  void gone.then(() => choose(undefined));

  async function tell(fault?: string) {
    const news = { title, take: buttonLabel ?? words.take, language, words, listing: at };
    const expression = showing(fault === undefined ? news : { ...news, fault });
    await session.send('Runtime.evaluate', { expression });
  }

  async function show(path: string, fault?: string) {
    // What cannot be opened leaves the page where it was.
    const listed = await listFolder(resolve(path)).catch(() => undefined);
    at = listed ?? at;
    await tell(listed ? fault : words.closed);
  }

  async function heed(wish: FolderWish) {
    if (wish.wish === 'cancel') choose(undefined);
    else if (wish.wish === 'take') choose(wish.path);
    else if (wish.wish === 'open') await show(wish.path);
    else if (wish.wish === 'make') {
      // A name and no path: it is made where the person is.
      const made = join(wish.path, basename(wish.name));
      const isMade = await mkdir(made, { mode: 0o700 }).then(
        () => true,
        () => false,
      );
      await (isMade ? show(made) : show(wish.path, words.unmade));
    }
  }

  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    // A page that is gone is told nothing more.
    if (name === folderBinding) heed(JSON.parse(payload)).catch(() => choose(undefined));
  });
  // What it cannot be told any more, `gone` says.
  await tell().catch(() => choose(undefined));
  const path = await chosen;
  await close();
  return path === undefined
    ? { canceled: true, filePaths: [] }
    : { canceled: false, filePaths: [path] };
}

/** A window in memory with the host's page in it. */
async function openPage({ browser, targets }: Running) {
  const { root } = browser;
  const targetId = await targets.open(false);
  const destroyed = new Promise<void>((resolve) => {
    const unhear = root.on('Target.targetDestroyed', (end) => {
      if (end.targetId !== targetId) return;
      unhear();
      resolve();
    });
  });
  // A browser that dies says nothing of its pages.
  const gone = Promise.race([destroyed, browser.exited.then(() => undefined)]);
  const session: DevtoolsSession = await browser.attach(targetId);
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Runtime.addBinding', { name: folderBinding });
  const loaded = new Promise<void>((resolve) => session.on('Page.loadEventFired', () => resolve()));
  await session.send('Page.navigate', { url: toBrowserUrl(foldersUrl) });
  await Promise.race([loaded, gone]);
  const { windowId } = await root.send('Browser.getWindowForTarget', { targetId });
  await root.send('Browser.setWindowBounds', { windowId, bounds: size });
  await session.send('Page.bringToFront');
  return {
    session,
    gone,
    close: async () => {
      await root.send('Target.closeTarget', { targetId }).catch(() => {});
    },
  };
}

/** In which language the page speaks that the dialog belongs to. */
async function languageOf({ webContents }: BrowserWindow): Promise<string> {
  const { session } = await webContents.opened;
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.documentElement.lang',
    returnByValue: true,
  });
  return String(result.value);
}
