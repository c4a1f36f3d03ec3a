import '../own-files.ts';
import '../no-dumps.ts';
import '../temporal.ts';
import { failedAt } from '../failed-at.ts';
import { guarded } from '../ipc/guarded.ts';
import { makeHandlers, type BookHandlers } from '../ipc/handlers.ts';
import { openLog, type Log } from '../log.ts';
import { keepWatch } from '../reminders/watch.ts';
import { openSession, type Session } from '../session.ts';
import { makeTools } from '../tools.ts';
import { connectedOverWire } from './store-over-wire.ts';
import type { FromBook, Met, ToBook } from './wire.ts';

// The process in which the book is open: keys, passphrase and texts are in its memory alone, and end with it.

const [resources = '', version = ''] = process.argv.slice(2);
const now = () => Temporal.Now.instant().toString();
const tell = (message: FromBook) => process.parentPort.postMessage(message);
const store = connectedOverWire((request) => tell({ say: 'store', request }));
// Holidays and the record of processing take a while to read: they are there before the folder is.
const tools = makeTools(resources, now);
/** Nowhere to write before there is a folder. */
let log: Log = { bug: () => undefined };
let session: Promise<Session> | undefined;
let handlers: Promise<BookHandlers> | undefined;

// What nobody caught is told by its place alone, for its message may quote a person. Main locks the book.
process.on('uncaughtException', (error) => {
  log.bug('book', error);
  process.stderr.write(`${failedAt(error)}\n`);
  process.exit(1);
});

process.parentPort.on('message', ({ data }: { readonly data: ToBook }) => {
  if (data.say === 'begin') void begin(data);
  if (data.say === 'ask') void answer(data);
  if (data.say === 'store') store.hear(data.answer);
  if (data.say === 'end') void end();
});

async function begin({ dir, told }: Extract<ToBook, { say: 'begin' }>) {
  log = openLog(dir, now);
  const watch = watchFrom(told, log);
  session = tools.then((made) => openSession({ dir }, store.source, made, watch.look));
  handlers = session.then((opened) =>
    makeHandlers(opened, {
      resources,
      version,
      onChanged: (seq) => tell({ say: 'push', name: 'book:changed', news: { seq } }),
      onProgress: (job, progress) =>
        tell({ say: 'push', name: 'job:progress', news: { job, ...progress } }),
    }),
  );
  const opened = await session;
  watch.over(() => {
    const work = opened.work();
    return work.ok ? work.value : undefined;
  });
  tell({ say: 'met', met: { book: bookIn(opened), organisation: opened.organisation } });
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
  const answered = await guarded(log, async () => {
    const act = (await handlers)?.[channel as keyof BookHandlers];
    if (!act) throw new Error(`Nobody answers ${channel} here`);
    return act(request as never);
  });
  tell({ say: 'answer', id, answer: answered });
}

/** Main sees to it that this does not last. */
async function end() {
  await (await session)?.close(() => tell({ say: 'drained' }));
  process.exit();
}
