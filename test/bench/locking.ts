import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utilityProcess } from '#host/utility/utility-process.ts';
import { noKeyStore } from '#main/computer/key-store.ts';
import { meetBook, type DeskBook } from '#main/book/desk-book.ts';
import type { AskStore } from '#main/book/store-relay.ts';
import type { Channel, Request, Response } from '#shared/contract/contract.ts';
import { keyChannel, sealedOver } from '../../src/line/desk-end.ts';
import { fillBook } from './casebook/fill.ts';
import { shown, type Bench, type Figure } from './figure.ts';

const count = 100_000;
const passphrase = 'en lång lösenfras';
/** What a person waits, in milliseconds. */
const goals = { lockMs: 300, quitMs: 1_000 };
/** So many cases are being written when the book is locked, and again when the app is left. */
const busyWith = 200;

const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const since = (start: number) => performance.now() - start;

/** A store page that has nothing yet and takes its time: the book is being copied into it from the first event on. */
const slowStore: AskStore = (request, answer) => {
  if (request === 'connect') answer({ id: 0, value: null });
  else setTimeout(() => answer({ id: request.id, value: emptyStore[request.op] }), 50);
};
const emptyStore = {
  head: { bookId: '', seq: 0, hash: new Uint8Array() },
  append: null,
  read: [],
  clear: null,
  compact: null,
  readSnapshot: [],
  writeSnapshot: null,
  persist: true,
};

function openDesk(dir: string) {
  const start = () =>
    utilityProcess.fork(project('out/main/book-process.js'), [project('resources'), '0.0.0']);
  const ignore = () => undefined;
  const around = { dir, start, askStore: slowStore, keyStore: noKeyStore, hear: ignore };
  const book = meetBook({ ...around, onDied: ignore, onOpened: ignore, onLocked: ignore });
  return { book, page: () => pageOn(book) };
}

function pageOn(book: DeskBook) {
  const sealed = sealedOver((channel, request) =>
    channel === keyChannel ? book.lineKey() : book.ask(channel as Channel, request as Uint8Array),
  );
  return <C extends Channel>(channel: C, request: Request<C>) =>
    sealed(channel, request) as Promise<Response<C>>;
}

type Ask = ReturnType<typeof pageOn>;

/** Unlocks, shows a list, and leaves the book with much to write and much to copy. */
async function makeBusy(ask: Ask) {
  const start = performance.now();
  const opened = await ask('book:unlock', { passphrase });
  if (!opened.ok) throw new Error(opened.error.code);
  await ask('cases:list', { search: 'state:open', offset: 0, limit: 50 });
  const unlockMs = since(start);
  const [first] = Array.from({ length: busyWith }, () => ask('cases:log', call));
  await first;
  return unlockMs;
}

const call = {
  kind: 'access',
  language: 'sv',
  channel: 'phone',
  receivedAt: '2026-10-06T08:00:00Z',
  requester: { name: 'Prov Person', email: 'prov@example.com', address: '' },
  subject: 'Begäran',
  text: 'Vill veta vad som finns om henne.',
} as const;

/** What it costs to end any process of this runtime that does nothing. */
async function bareEnd(): Promise<number> {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const start = performance.now();
  child.kill();
  await once(child, 'exit');
  return since(start);
}

/** How long a person waits to lock and to leave a book of 100 000 cases that is being written and copied meanwhile. */
export async function benchLocking(): Promise<Bench> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  try {
    await fillBook(dir, passphrase, count);
    const { book, page } = openDesk(dir);
    const before = page();
    const unlockMs = await makeBusy(before);
    const locking = performance.now();
    book.lock();
    const refused = await before('cases:list', { search: '', offset: 0, limit: 1 });
    const lockMs = since(locking);
    const again = await makeBusy(page());
    const leaving = performance.now();
    await book.close();
    const quitMs = since(leaving);
    const bareMs = await bareEnd();
    if (refused.ok) throw new Error('A locked book gave a list');
    const figure = (what: string, value: number, goal: number): Figure => ({
      name: `locking ${count}: ${what}`,
      value,
      unit: 'ms',
      goal,
      beside: `ending a bare process, ${shown(bareMs, 'ms')}`,
    });
    return {
      figures: [
        figure('lock, until everything is refused', lockMs, goals.lockMs),
        figure('the book ends', quitMs, goals.quitMs),
      ],
      notes: [
        `locking ${count}: unlock to list ${unlockMs.toFixed(0)} ms, at once after locking ${again.toFixed(0)} ms`,
      ],
    };
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}
