import { extname, join } from 'node:path';
import { refuse } from '#domain/result.ts';
import type { Channel } from '#shared/contract/contract.ts';
import type { Life as Stages } from '../casebook/opening/life.ts';
import type { FromBook, Met, ToBook } from './wire.ts';

/** Beside this file, as source and in the bundle alike. */
export const bookProcessFile = join(
  import.meta.dirname,
  `book-process${extname(import.meta.filename)}`,
);

/** A process as it is started here; Electron's `utilityProcess.fork` gives one. */
export interface Process {
  on(event: 'message', hear: (message: FromBook) => void): unknown;
  once(event: 'exit', hear: () => void): unknown;
  postMessage(message: ToBook): void;
  kill(): boolean;
}

/** How a life ended: told to, or of itself or by force while the book was open or not. */
type End = 'told' | 'while-open' | 'while-closed';

/** What a question comes to: whether it was refused, and the answer itself, sealed or not. */
interface Told {
  readonly ok: boolean;
  readonly answer: unknown;
}

/** One life of the book process: it meets the book, opens it once, and ends with the locking of it. */
export interface Life extends Readonly<Stages> {
  /** Rejects when the process ends before it has met the book. */
  readonly met: Promise<Met>;
  readonly gone: Promise<End>;
  /** Lets it go to work, now that nobody else writes. */
  begin(order: Omit<Extract<ToBook, { say: 'begin' }>, 'say'>): void;
  /** Asks for what opens the book. */
  open(channel: Channel, request: unknown): Promise<Told>;
  /** Asks, before the book is open, for what leads up to that and opens nothing. */
  before(channel: Channel, request: unknown): Promise<Told>;
  /** Refused at once when the book is not open, and at the latest when the process ends. */
  ask(channel: Channel, request: unknown): Promise<Told>;
  answerStore(answer: Extract<ToBook, { say: 'store' }>['answer']): void;
  /** Has the book read files when a window asks for them. */
  openFiles(paths: readonly string[]): void;
  answerKeyStore(answer: Extract<ToBook, { say: 'key-store' }>['answer']): void;
  /** Resolves when it has ended; after `limitMs` it is ended by force. */
  end(limitMs: number): Promise<void>;
  /** Somebody waits for its end: what only makes the next start quicker is to be broken off. */
  hurry(): void;
}

type News = Exclude<FromBook, { say: 'met' | 'answer' | 'drained' | 'ended' }>;

export function beginLife(child: Process, hear: (message: News) => void): Life {
  const met = Promise.withResolvers<Met>();
  const gone = Promise.withResolvers<End>();
  const waiting = new Map<number, (told: Told) => void>();
  const life: Stages = { state: 'closed' };
  let lastId = 0;
  let [drained, hurried] = [false, false];

  const breakOff = () => {
    if (drained && hurried) child.kill();
  };

  child.on('message', (message) => {
    if (message.say === 'met') met.resolve(message.met);
    else if (message.say === 'answer') {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.say === 'drained') {
      drained = true;
      breakOff();
    } else if (message.say === 'ended') child.kill();
    else hear(message);
  });

  child.once('exit', () => {
    const end = endIn(life);
    life.state = 'ended';
    const why = refused(end === 'told' ? 'book-locked' : 'book-interrupted');
    for (const answer of waiting.values()) answer(why);
    met.reject(new Error('The book process ended before it had met the book'));
    gone.resolve(end);
  });
  // Whoever wants to know how the book was met hears of it; nobody need.
  met.promise.catch(() => undefined);

  function send(channel: Channel, request: unknown): Promise<Told> {
    lastId += 1;
    const { promise, resolve } = Promise.withResolvers<Told>();
    waiting.set(lastId, resolve);
    child.postMessage({ say: 'ask', id: lastId, channel, request });
    return promise;
  }

  return {
    get state() {
      return life.state;
    },
    met: met.promise,
    gone: gone.promise,
    begin: (order) => child.postMessage({ say: 'begin', ...order }),
    async open(channel, request) {
      await met.promise;
      if (life.state === 'open') return send(channel, request);
      if (life.state !== 'closed') return refused('book-locked');
      life.state = 'opening';
      const told = await send(channel, request);
      if (isOpening(life)) life.state = told.ok ? 'open' : 'closed';
      return told;
    },
    async before(channel, request) {
      await met.promise;
      const isShut = life.state === 'closed' || life.state === 'opening';
      return isShut ? send(channel, request) : refused('book-locked');
    },
    async ask(channel, request) {
      return life.state === 'open' ? send(channel, request) : refused('book-locked');
    },
    answerStore: (answer) => child.postMessage({ say: 'store', answer }),
    openFiles: (paths) => child.postMessage({ say: 'open-files', paths }),
    answerKeyStore: (answer) => child.postMessage({ say: 'key-store', answer }),
    async end(limitMs) {
      if (life.state !== 'ended') life.state = 'draining';
      child.postMessage({ say: 'end' });
      const timer = setTimeout(() => child.kill(), limitMs);
      await gone.promise;
      clearTimeout(timer);
    },
    hurry() {
      hurried = true;
      breakOff();
    },
  };
}

const refused = (code: 'book-locked' | 'book-interrupted'): Told => ({
  ok: false,
  answer: refuse({ code }),
});

function endIn({ state }: Stages): End {
  if (state === 'draining') return 'told';
  return state === 'closed' ? 'while-closed' : 'while-open';
}

/** It may have been told to end meanwhile, which the compiler cannot know. */
const isOpening = ({ state }: Stages) => state === 'opening';
