import type { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { utilityProcess } from '#host/utility/utility-process.ts';
import { meetBook } from '#main/book/desk-book.ts';
import { bookProcessFile, type Process } from '#main/book/life.ts';
import type { AskStore } from '#main/book/store-relay.ts';
import type { FromBook, ToBook } from '#main/book/wire.ts';
import type { KeyStore } from '#main/computer/key-store.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import type { Channel, Request, Response } from '#shared/contract/contract.ts';
import { keyChannel, sealedOver, type Invoke } from '../../../src/line/desk-end.ts';
import { newBook, passphrase } from './book.ts';
import { makeKeyStore } from './key-store.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
/** No page is there to answer, as in a browser that does not start: the book goes on without it. */
const noStore: AskStore = (request, answer) => {
  if (request === 'connect') answer({ id: 0, failed: 'none' });
};

interface Given {
  readonly folder?: Folder;
  readonly askStore?: AskStore;
  readonly keyStore?: KeyStore;
}

/** The book of a folder, a new one if none is named, as main has it: in a process of its own, run from the sources. */
export async function deskBook(given: Given = {}) {
  const { askStore = noStore, keyStore = makeKeyStore() } = given;
  const folder = given.folder ?? (await newBook()).folder;
  const { dir } = folder;
  const lives: (EventEmitter & { readonly pid: number | undefined })[] = [];
  const said: ToBook[] = [];
  let [atOnce, mostAtOnce, locked] = [0, 0, 0];
  const start = (): Process => {
    const child = utilityProcess.fork(bookProcessFile, [resources, '0.0.0']);
    lives.push(child);
    child.on('message', (message: FromBook) => {
      if (message.say === 'answer') atOnce -= 1;
    });
    return {
      on: (event, hear) => child.on(event, hear),
      once: (event, hear) => child.once(event, hear),
      kill: () => child.kill(),
      postMessage(message) {
        said.push(message);
        if (message.say === 'ask') mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
        child.postMessage(message);
      },
    };
  };
  const onLocked = () => void (locked += 1);
  const ignore = () => undefined;
  const book = meetBook({
    dir,
    start,
    askStore,
    keyStore,
    hear: ignore,
    onDied: ignore,
    onOpened: ignore,
    onLocked,
  });
  onTestFinished(() => book.close());
  const invoke: Invoke = (channel, request) =>
    channel === keyChannel ? book.lineKey() : book.ask(channel as Channel, request as Uint8Array);
  let page = sealedOver(invoke);
  const ask = <C extends Channel>(channel: C, request: Request<C>) =>
    page(channel, request) as Promise<Response<C>>;
  return {
    book,
    ask,
    /** As a desk does with each new page: it joins a line to the life that there is now. */
    newPage: () => {
      page = sealedOver(invoke);
    },
    /** Resolves when main has been asked so many things. */
    async asked(count: number) {
      while (said.filter(({ say }) => say === 'ask').length < count) await pause(1);
    },
    folder,
    lives,
    said,
    /** How many questions lay with the process at a time, at most. */
    mostAtOnce: () => mostAtOnce,
    unlock: () => ask('book:unlock', { passphrase }),
    log: (number: number) => ask('cases:log', call(number)),
    timesLocked: () => locked,
  };
}

const call = (number: number): Request<'cases:log'> => ({
  kind: 'access',
  language: 'sv',
  channel: 'phone',
  receivedAt: '2026-10-06T08:00:00Z',
  requester: { name: `Prov Person ${number}`, email: `prov${number}@example.com`, address: '' },
  subject: `Begäran ${number}`,
  text: 'Vill veta vad som finns om henne.',
});
