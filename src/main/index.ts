import './own-files.ts';
import './no-dumps.ts';
import './secrets.ts';
import './temporal.ts';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { wordsFor } from '#shared/words/words.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { holdFolder, type Folder } from './casebook/folder/folder-lock.ts';
import { askToShow } from './casebook/folder/show-socket.ts';
import { dataFolder } from './data-folder.ts';
import { failedAt } from './failed-at.ts';
import { makeHandlers } from './ipc/handlers.ts';
import { push } from './ipc/push.ts';
import { openDoor } from './ipc/register.ts';
import { storeSource } from './ipc/store-source.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { declarePages, pagesReady } from './pages.ts';
import { readLanguage } from './preferences.ts';
import { systemBell } from './reminders/system-bell.ts';
import { keepWatch } from './reminders/watch.ts';
import { openSession, type Session } from './session.ts';
import { makeTools } from './tools.ts';
import { openDeskWindow } from './windows.ts';

const now = () => Temporal.Now.instant().toString();
const resources = join(import.meta.dirname, '../../resources');
const folder = dataFolder(process.argv, app.getPath('appData'));
const log = openLog(folder.root, now);

declarePages(folder.browser);
let desk: BrowserWindow | undefined;
const watch = keepWatch(
  systemBell(() => desk?.focus()),
  (error) => log.bug('watch', error),
);

// The last rim: what nobody caught is told by its place alone, for its message may quote a person.
process.on('uncaughtException', (error) => {
  log.bug('process', error);
  process.stderr.write(`${failedAt(error)}\n`);
  app.exit(1);
});

// Not awaited: `ready` comes only after this module has been read to its end.
main().catch((error: unknown) => {
  log.bug('start', error);
  app.exit(1);
});

async function main() {
  const held = await holdFolder(folder.root, () => desk?.focus());
  await (held.ok ? start(held.value) : giveWay(held.error));
}

/** Another Ombud has the folder and comes forward, or it can be nobody's: this one says so and goes. */
async function giveWay(refusal: BookRefusal) {
  if (refusal.code === 'in-use') await askToShow(folder.root);
  const language = await readLanguage(folder.root);
  const { title, advice } = refusalText(wordsFor(language), refusal);
  process.stderr.write(`${title}. ${advice}\n`);
  app.exit(1);
}

/** The window is on its way while the book is opened as far as it goes without a key. */
async function start(own: Folder) {
  await pagesReady();
  setMenu();
  const session = makeTools(resources, now).then((tools) =>
    openSession(own, storeSource('always'), tools, () => watch.look()),
  );
  openDoor(handlersOf(session), log);
  desk = await openDeskWindow();
  desk.on('closed', () => void leave(session));
  process.once('SIGTERM', () => void leave(session));
  process.once('SIGINT', () => void leave(session));
}

async function handlersOf(opening: Promise<Session>): Promise<Handlers> {
  const session = await opening;
  watch.over(() => {
    const work = session.work();
    return work.ok ? work.value : undefined;
  });
  return makeHandlers(session, {
    folder: folder.root,
    resources,
    version: app.getVersion(),
    onChanged: (seq) => push(desk, 'book:changed', { seq }),
    onProgress: (job, progress) => push(desk, 'job:progress', { job, ...progress }),
  });
}

/** Everything acknowledged is on the disk already; closing only makes the next start quicker. */
async function leave(opening: Promise<Session>) {
  watch.stop();
  try {
    const session = await opening;
    await session.close();
    app.exit(0);
  } catch (error) {
    log.bug('leave', error);
    app.exit(1);
  }
}
