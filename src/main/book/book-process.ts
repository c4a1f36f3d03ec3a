import '../own-files.ts';
import '../no-dumps.ts';
import '../temporal.ts';
import { setImmediate as breath, setTimeout as wait } from 'node:timers/promises';
import { refuse } from '#domain/result.ts';
import { failedAt } from '#shared/failed-at.ts';
import { keepBackingUp } from '../backup/keep-backing-up.ts';
import { keepChecking, type Checking } from '../checks/keep-checking.ts';
import { holdWriting } from '../casebook/folder/folder-lock.ts';
import { makeBookEnd } from '../../line/book-end.ts';
import { answerTo } from '../ipc/answer.ts';
import { makeHandlers } from '../ipc/handlers.ts';
import type { BookHandlers } from '../ipc/book-handlers.ts';
import { keepExchanging, type Exchanging } from '../exchange/automatic.ts';
import { keyStoreOverWire } from '../computer/key-store-over-wire.ts';
import type { Work } from '../casework/work.ts';
import { noLog, openLog, type Log } from '../log.ts';
import { keepWatch } from '../reminders/watch.ts';
import { openSession, type Session } from '../session/session.ts';
import { makeTools } from '../tools.ts';
import { connectedOverWire } from './store-over-wire.ts';
import type { FromBook, Met, ToBook } from './wire.ts';

// The process in which the book is open: keys, passphrase and texts are in its memory alone, and end with it.

const [resources = '', version = ''] = process.argv.slice(2);
const now = () => Temporal.Now.instant().toString();
const tell = (message: FromBook) => process.parentPort.postMessage(message);
const line = makeBookEnd();
/** Questions that are being opened, and those that are being answered. */
const arriving = new Set<Promise<unknown>>();
const answering = new Set<Promise<unknown>>();
/** Files that the system asked for and no window has yet. */
const toOpen: string[] = [];
const answersMs = 1_000;
const store = connectedOverWire((request) => tell({ say: 'store', request }));
const computer = keyStoreOverWire((request) => tell({ say: 'key-store', request }));
// Holidays and the record of processing take a while to read: they are there before the folder is.
const tools = makeTools(resources, now);
/** Nowhere to write before there is a folder. */
let log: Log = noLog;
/** Held until the process ends: an app that starts after this one's was killed waits for it. */
let writing: Awaited<ReturnType<typeof holdWriting>> | undefined;
let session: Promise<Session> | undefined;
let handlers: Promise<BookHandlers> | undefined;
let exchanging: Exchanging | undefined;
let checking: Checking | undefined;

// What nobody caught is told by its place alone, for its message may quote a person. Main locks the book.
process.on('uncaughtException', (error) => {
  log.bug('book', error);
  process.stderr.write(`${failedAt(error)}\n`);
  process.exit(1);
});

process.parentPort.on('message', ({ data }: { readonly data: ToBook }) => {
  if (data.say === 'begin') void begin(data);
  if (data.say === 'ask') void during(answer(data), answering);
  if (data.say === 'open-files') {
    toOpen.push(...data.paths);
    tell({ say: 'push', name: 'mail:came', news: undefined });
  }
  if (data.say === 'store') store.hear(data.answer);
  if (data.say === 'key-store') computer.hear(data.answer);
  if (data.say === 'end') void end();
});

async function begin({ dir, told, practice }: Extract<ToBook, { say: 'begin' }>) {
  log = openLog(dir, now);
  const lineKey = await line.publicKey;
  writing = await holdWriting(dir);
  if (!writing.ok) {
    const book = { state: 'refused', refusal: writing.error } as const;
    return tell({ say: 'met', met: { book, lineKey } });
  }
  const watch = watchFrom(told, log);
  session = tools.then((made) =>
    openSession({ dir }, store.source, made, {
      practice,
      keyStore: computer.keyStore,
      opened(work) {
        watch.look();
        exchanging = exchangeOf(work);
        listenIn(work);
        checking = checkingOf(work);
        readTexts(work);
      },
      // The watch asks for the book by the minute: at midnight nobody need touch the desk.
      over: (why) => tell({ say: 'over', why }),
    }),
  );
  handlers = session.then((opened) =>
    makeHandlers(opened, {
      folder: dir,
      resources,
      version,
      practice,
      onChanged: changed,
      takeOpened: () => toOpen.splice(0),
      onBeside: (name, news) => tell({ say: 'push', name, news } as FromBook),
      onDragOut: (path) => tell({ say: 'drag-out', path }),
      onProgress: (job, progress) =>
        tell({ say: 'push', name: 'job:progress', news: { job, ...progress } }),
    }),
  );
  const opened = await session;
  const working = () => {
    const work = opened.work();
    return work.ok ? work.value : undefined;
  };
  watch.over(working);
  keepBackingUp(
    () => working()?.backups,
    (error) => log.bug('backup', error),
  );
  tell({ say: 'met', met: { book: bookIn(opened), lineKey } });
}

/** Nobody waits for it: what it brings is told of as any change is. */
function exchangeOf({ exchange, book, checks }: Work) {
  return keepExchanging(exchange, {
    done: () => tell({ say: 'push', name: 'exchange:done', news: { at: now() } }),
    changed: () => {
      tell({ say: 'push', name: 'book:changed', news: { seq: book.seq } });
      checks.noteNews();
    },
    failed: (error) => log.bug('exchange', error),
  });
}

/** Who had a confidential case before them is told of when it is written, as any change is. */
function listenIn({ sightings, book }: Work) {
  sightings.listen({
    noted: () => changed(book.seq),
    failed: (error) => log.bug('sightings', error),
  });
}

function changed(seq: number) {
  tell({ say: 'push', name: 'book:changed', news: { seq } });
  exchanging?.poke();
}

/** Nor for this. */
function readTexts({ contents }: Work) {
  contents.keepReading({
    read: () => tell({ say: 'push', name: 'texts:read', news: undefined }),
    failed: (error) => log.bug('contents', error),
  });
}

/** Nor for this; damage is told of on Today. */
function checkingOf({ checks, book }: Work) {
  return keepChecking(checks, {
    checked: () => {
      tell({ say: 'push', name: 'book:checked', news: { at: now() } });
      changed(book.seq);
    },
    failed: (error) => log.bug('check', error),
  });
}

function watchFrom(told: ReadonlySet<string>, { bug }: Log) {
  const bell = {
    ring: (counts, language) => tell({ say: 'ring', counts, language }),
    badge: (count) => tell({ say: 'badge', count }),
    told: (told) => tell({ say: 'told', told }),
  } satisfies Parameters<typeof keepWatch>[0];
  return keepWatch(bell, (error) => bug('watch', error), told);
}

function bookIn(session: Session): Met['book'] {
  const found = session.current();
  return found.state === 'refused'
    ? { state: 'refused', refusal: found.refusal }
    : { state: found.state === 'new' ? 'new' : 'locked' };
}

async function answer({ id, channel, request }: Extract<ToBook, { say: 'ask' }>) {
  const reply = (ok: boolean, answer: unknown) => tell({ say: 'answer', id, ok, answer });
  const act = async (request: unknown) => {
    const acts = await handlers;
    if (!acts || !(channel in acts)) return refuse({ code: 'book-locked' });
    const answered = await answerTo(acts, channel as keyof BookHandlers, request, log);
    if (!answered.ok && answered.error.code === 'event-damaged') checking?.damaged();
    return answered;
  };
  if (!(request instanceof Uint8Array)) {
    const answered = await act(request);
    return reply(answered.ok, answered);
  }
  const opening = line.open(request, channel).catch(() => undefined);
  const opened = await during(opening, arriving);
  if (!opened) return reply(false, refuse({ code: 'request-malformed' }));
  const answered = await act(opened.request);
  reply(answered.ok, await opened.seal(answered));
}

async function during<T>(work: Promise<T>, under: Set<Promise<unknown>>): Promise<T> {
  under.add(work);
  try {
    return await work;
  } finally {
    under.delete(work);
  }
}

/** Main sees to it that this does not last. */
async function end() {
  exchanging?.stop();
  // What has arrived is taken up before nothing more is.
  await Promise.all(arriving);
  await breath();
  await (
    await session
  )?.close(async () => {
    // Who asked for what has been written is told so; nobody waits for work that no longer counts.
    await Promise.race([Promise.all(answering), wait(answersMs)]);
    tell({ say: 'drained' });
    await breath();
  });
  // Main ends the process when it has heard all that was said before this.
  tell({ say: 'ended' });
}
