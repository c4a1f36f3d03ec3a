import './own-files.ts';
import './no-dumps.ts';
import './secrets.ts';
import './temporal.ts';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, clipboard, dialog, utilityProcess, type BrowserWindow } from 'electron';
import { failedAt } from '#shared/failed-at.ts';
import { wordsFor } from '#shared/words/words.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { ok } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { CaseAddress } from '#shared/case-address.ts';
import type { Language } from '#domain/language.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Refusal } from '#shared/refusal.ts';
import { aboutHandlers, licencesBeside } from './about/about.ts';
import { toOpen, withoutOpened } from './arrivals/arrival.ts';
import { makeArrivals } from './arrivals/arrivals.ts';
import { lockWhenAway } from './auto-lock/lock-when-away.ts';
import { meetBook, type DeskBook } from './book/desk-book.ts';
import { bookProcessFile } from './book/life.ts';
import { relayTo } from './book/store-relay.ts';
import { folderChooser } from './choose-folder.ts';
import { forgetCopied } from './clipboard/forget-copied.ts';
import { holdFolder, type Folder } from './casebook/folder/folder-lock.ts';
import { askToShow } from './casebook/folder/show-socket.ts';
import { systemKeyStore } from './computer/system-key-store.ts';
import { dataFolder, practiceFolder } from './data-folder.ts';
import { deskHandlers } from './ipc/desk/desk-handlers.ts';
import { openDoor } from './ipc/register.ts';
import { makeStorePage } from './ipc/store-source.ts';
import { openLog, unexpected } from './log.ts';
import { keepMenu } from './menu.ts';
import { declarePages, pagesReady } from './pages.ts';
import { hopelessWindow, noWindow } from './no-window.ts';
import { argumentsTo, practiceIn } from './practice/practice-arguments.ts';
import { emptyPracticeFolder, readyPracticeFolder } from './practice/ready-folder.ts';
import { readLanguage, rememberLanguage } from './preferences.ts';
import { showRefused } from './refused-window.ts';
import { systemBell } from './reminders/system-bell.ts';
import { readyBrowserFolder } from './browser-folder.ts';
import { keepTray, noTray, trayIcon } from './tray/keep-tray.ts';
import { forgetRemembered } from './vault/opening/remembered.ts';
import { careFor } from './windows/care.ts';
import { deskWindows, type DeskWindows } from './windows/desk-windows.ts';
import { keptPlaces } from './windows/kept-places.ts';
import { loadDesk } from './windows/make-windows.ts';
import { placedWindows } from './windows/placed-windows.ts';

const now = () => Temporal.Now.instant().toString();
const resources = join(import.meta.dirname, '../../resources');
const { practice, anew } = practiceIn(process.argv);
const real = dataFolder(process.argv, app.getPath('appData'));
const folder = practice ? practiceFolder(real) : real;
const log = openLog(folder.root, now);

declarePages(folder.browser);
const bookService = 'book';
/** Whoever asks to be taken elsewhere hears that it is done before the page goes. */
const answerFirstMs = 20;
/** A clipboard that does not answer keeps nobody from leaving. */
const clipboardMs = 1_000;
/** None before the start, nor from the moment that the app is on its way out. */
let desk: DeskWindows | undefined;
let book: DeskBook | undefined;
/** Somebody has said that the app ends: closing its windows is on the way there. */
let quitting = false;
app.once('before-quit', () => {
  quitting = true;
});
// On macOS the app is chosen in the dock while no window is there.
app.on('activate', () => desk?.comeForward());
const bell = systemBell(() => desk?.comeForward());
const copied = forgetCopied(clipboard);
const arrivals = makeArrivals({
  isOpen: () => book?.isOpen() ?? false,
  showCase: (reference) => desk?.open({ reference }),
  takeLetters: (paths) => book?.openFiles(paths),
  comeForward: () => desk?.comeForward(),
});
/** What this start was asked to open. A path is a name, and every process of the machine may read a command line. */
const outside = toOpen(process.argv, process.cwd());
if (outside.length > 0) process.title = app.getName();
for (const event of ['open-url', 'open-file'] as const)
  app.on(event as 'open-url', (asked, text) => {
    asked.preventDefault();
    // A link or a letter is about the book, not about what is practised on.
    arrivals.come(practice ? [] : [text]);
  });

// The last rim: what nobody caught is told by its place alone, for its message may quote a person.
process.on('uncaughtException', (error) => {
  log.bug('process', error);
  process.stderr.write(`${failedAt(error)}\n`);
  app.exit(1);
});

// Not awaited: `ready` comes only after this module has been read to its end.
main().catch(async (error: unknown) => {
  await sayInBox(unexpected(log, error));
  app.exit(1);
});

async function main() {
  const there = practice ? await readyPractice() : ok(undefined);
  if (!there.ok) return giveWay(there.error);
  const held = await holdFolder(folder.root, arrivals.come);
  if (!held.ok) return giveWay(held.error);
  const cleared = anew ? await emptyPracticeFolder(held.value.dir) : ok(undefined);
  const ready = cleared.ok ? await readyBrowserFolder(folder.browser) : cleared;
  if (ready.ok) return start(held.value);
  await held.value.release();
  return giveWay(ready.error);
}

/** The practice book begins in the language that is spoken beside it. */
async function readyPractice() {
  const made = await readyPracticeFolder(folder.root);
  if (made.ok && made.value)
    await rememberLanguage(folder.root, await readLanguage(real.root)).catch(() => undefined);
  return made;
}

/** Another Ombud has the folder and comes forward, or it can be nobody's: this one says so, and goes when that was read. */
async function giveWay(refusal: BookRefusal) {
  const isShown = refusal.code === 'in-use' && (await askToShow(folder.root, outside));
  if (isShown && outside.length > 0) return app.exit(0);
  const language = await readLanguage(folder.root);
  const onPractise = elsewhere(() => app.exit(0));
  const { title, advice } = refusalText(wordsFor(language), refusal);
  process.stderr.write(`${title}. ${advice}\n`);
  if (!isShown)
    await showRefused(refusal, { language, practice, folder: folder.root, log, onPractise }).catch(
      (error: unknown) => {
        log.bug('refused', error);
        dialog.showErrorBox(title, advice);
      },
    );
  app.exit(1);
}

/** The app starts again where somebody is taken once this one has ended. */
const elsewhere =
  (end: () => void) =>
  ({ go }: Request<'app:practise'>) => {
    app.relaunch({ args: argumentsTo(go, withoutOpened(process.argv)) });
    setTimeout(end, answerFirstMs);
  };

/** For where no window lives. */
async function sayInBox(refusal: Refusal) {
  const { title, advice } = refusalText(wordsFor(await readLanguage(folder.root)), refusal);
  dialog.showErrorBox(title, advice);
}

/** The window is on its way while the book is gone through as far as that goes without a key. */
async function start(own: Folder) {
  const missing = await pagesReady().then(
    () => undefined,
    (error: unknown) => {
      log.bug('start', error);
      return noWindow(error);
    },
  );
  if (missing) {
    await sayInBox(missing);
    return app.exit(1);
  }
  const places = await keptPlaces(own.dir);
  const language = await readLanguage(folder.root);
  const menu = keepMenu(
    {
      command: (command) => desk?.tellFront('menu:chosen', { command }),
      goToCase: (reference) => desk?.tellFront('menu:chosen', { reference }),
      lock: () => met.lock(),
    },
    language,
  );
  const trayActs = {
    open: () => desk?.comeForward(),
    newCase() {
      desk?.comeForward();
      desk?.tellFront('menu:chosen', { command: 'new-case' });
    },
    lock: () => met.lock(),
    quit: () => void leave(met, own),
  };
  // One icon, of the real book: what is practised on needs none.
  const tray = practice ? noTray : keepTray(trayIcon(resources), trayActs, language);
  const onSpoken = (spoken: Language) => {
    menu.spoken(spoken);
    tray.become({ language: spoken });
  };
  const met = meetBook({
    dir: own.dir,
    practice,
    start: () =>
      utilityProcess.fork(bookProcessFile, [resources, app.getVersion()], {
        serviceName: bookService,
      }),
    askStore: relayTo(makeStorePage),
    keyStore: systemKeyStore(whyFinger),
    hear(message) {
      if (message.say === 'push') {
        const toFront = message.name === 'mail:came';
        desk?.[toFront ? 'tellFront' : 'tell'](message.name, message.news);
      }
      // What waits in a practice book waits for nobody.
      else if (practice) return;
      else if (message.say === 'badge') {
        bell.badge(message.count);
        tray.become({ due: message.count });
      } else bell.ring(message.counts, message.language);
    },
    onDied: () => noteGone('book', 'died'),
    onOpened() {
      desk?.tell('book:opened', undefined);
      menu.opened();
      tray.become({ isOpen: true });
      void languageOf(met).then(onSpoken, (error) => log.bug('menu', error));
      arrivals.opened();
    },
    onLocked() {
      void copied.forget();
      menu.locked();
      tray.become({ isOpen: false });
      // Whoever finds the desk locked has to know the passphrase, also after a restart.
      forgetRemembered(own.dir).catch((error) => log.bug('computer', error));
      desk?.renew();
    },
  });
  book = met;
  const onTouched = lockWhenAway({
    setting: () => autoLockOf(met),
    warn: (seconds) => desk?.tell('lock:near', { seconds }),
    lock: met.lock,
  });
  const onFailed = ({ id, place }: Request<'desk:failed'>) => log.note(id, place);
  const onCopied = ({ what }: Request<'desk:copied'>) => copied.took(what);
  const onPractise = elsewhere(() => void leave(met, own));
  const about = { folder: own.dir, version: app.getVersion(), practice, onPractise };
  const chooseFolder = folderChooser(() => desk?.front());
  const openWindow = (at: CaseAddress) => desk?.open(at) ?? false;
  const main = deskHandlers(met, {
    ...about,
    chooseFolder,
    openWindow,
    onTouched,
    onFailed,
    onCopied,
    onSpoken,
    tray: {
      show: () => ({ isThere: tray.isThere, stays: places.staysInTray() }),
      stay: places.chooseTray,
    },
  });
  const licences = licencesBeside(import.meta.dirname);
  const told = aboutHandlers({ folder: own.dir, version: app.getVersion(), licences });
  openDoor({ main: { ...main, ...told }, book: met }, log);
  // Without a listener the app would end with its last window, and not with its book.
  app.on('window-all-closed', () => undefined);
  // That of the book is told of by itself, for it is ended with every locking.
  app.on('child-process-gone', (_event, { type, reason, serviceName }) => {
    if (serviceName !== bookService) noteGone(type, reason);
  });
  desk = deskWindows({
    make: placedWindows(places),
    load: loadDesk,
    onMade: (window) =>
      careFor(window.webContents, {
        onLost: (reason) => lost(met, window, reason),
        onHopeless: (reason) => void giveUp(met, own, reason),
      }),
    onShown: menu.visited,
    onLastClosed() {
      const stays = tray.isThere && places.staysInTray() && !quitting;
      if (!stays) void leave(met, own);
    },
    onFailed: (error) => log.bug('desk', error),
  });
  process.once('SIGTERM', () => void leave(met, own));
  process.once('SIGINT', () => void leave(met, own));
  desk.open();
  if (outside.length > 0) arrivals.come(outside);
}

/** What the system says when it asks for a finger. */
async function whyFinger() {
  return wordsFor(await readLanguage(folder.root))('passphrase.finger');
}

/** The book has one of its own. */
async function languageOf(book: DeskBook) {
  const status = await book.tell('app:status', undefined);
  return status.ok ? status.value.language : readLanguage(folder.root);
}

async function autoLockOf(book: DeskBook) {
  const settings = await book.tell('settings:show', undefined);
  return settings.ok ? settings.value.autoLock : undefined;
}

/** Which of the app's processes ended, and how. Whoever it was of use to hears of it as well. */
const noteGone = (what: string, reason: string) => log.bug(`${what}-${reason}`, new Error(reason));

/** A page that has died took with it what was on screen. Its successor stands before a locked book, and says why. */
function lost(book: DeskBook, window: BrowserWindow, reason: string) {
  noteGone('window', reason);
  if (!book.lock({ code: 'window-lost' })) desk?.renew(window);
}

/** No page lives on this computer as it is: what there is to say is said outside of one. */
async function giveUp(book: DeskBook, own: Folder, reason: string) {
  noteGone('window', reason);
  // Nobody can lock it while the box stands there.
  book.lock({ code: 'window-lost' });
  await sayInBox(hopelessWindow());
  await leave(book, own);
}

/** Everything acknowledged is on the disk already; what is left only makes the next start quicker. */
async function leave(book: DeskBook, own: Folder) {
  const left = desk;
  if (!left) return;
  // From now on nothing is shown any more; and the browser has so much less to end when the book is closed.
  desk = undefined;
  left.closeAll();
  try {
    await Promise.all([Promise.race([copied.forget(), wait(clipboardMs)]), book.close()]);
    await own.release();
    app.exit(0);
  } catch (error) {
    log.bug('leave', error);
    app.exit(1);
  }
}
