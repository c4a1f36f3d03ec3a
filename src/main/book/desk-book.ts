import type { Channel, Request, Response } from '#shared/contract/contract.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { makeQueue } from '../casebook/queue.ts';
import { beginLife, type Life, type Process } from './life.ts';
import { answerKeyStore } from '../computer/key-store-over-wire.ts';
import type { KeyStore } from '../computer/key-store.ts';
import { forgetRemembered } from '../vault/opening/remembered.ts';
import type { AskStore } from './store-relay.ts';
import type { FromBook, Met } from './wire.ts';

/** What was asked for before a locking has so long to reach the disk. Nobody waits for it meanwhile. */
const drainMs = 60_000;
/** What opens a book, and begins it where there is none. */
const opening: ReadonlySet<Channel> = new Set([
  'book:unlock',
  'book:create',
  'book:practise',
  'book:accept',
  'book:restore',
]);
/** What leads up to that. A long one of them can be stopped. */
const leading: ReadonlySet<Channel> = new Set([
  'book:invitation',
  'book:backups',
  'book:bring-back',
]);

/** What ends so often before it has met the book would end so again. */
const mostTries = 3;

/** Whoever quits waits no longer than this; what is left is done at the next start. */
const quitMs = 250;

/** What the book needs of main, and what main hears of it. */
export interface Around {
  readonly dir: string;
  /** The folder is the practice book's. */
  readonly practice?: boolean;
  readonly start: () => Process;
  readonly askStore: AskStore;
  readonly keyStore: KeyStore;
  readonly hear: (
    message: Extract<FromBook, { say: 'push' | 'ring' | 'badge' | 'drag-out' }>,
  ) => void;
  /** The process ended, and nobody had told it to. */
  readonly onDied: () => void;
  /** Some window has opened it. */
  readonly onOpened: () => void;
  /** What the desk still shows of the book must go. */
  readonly onLocked: () => void;
}

/** How the book stands, and why: what it was refused for, or what it was locked by. */
interface Standing {
  readonly state: 'new' | 'locked' | 'open' | 'refused';
  readonly refusal?: BookRefusal;
}

/** The book as the desk meets it. It is open in a process of its own, and locking it ends that process. */
export interface DeskBook {
  readonly standing: () => Promise<Standing>;
  /** By which the desk seals what it asks of the book as it is opened next. */
  readonly lineKey: () => Promise<Uint8Array>;
  /** What the desk asks, sealed, and what it is answered: sealed, or why the book did not hear it. */
  readonly ask: (channel: Channel, request: Uint8Array) => Promise<unknown>;
  /** What main itself wants to know of an open book, and may. */
  readonly tell: <C extends Channel>(channel: C, request: Request<C>) => Promise<Response<C>>;
  /** Files that the system asked for: an open book takes them into the inbox, and no other takes any. */
  readonly openFiles: (paths: readonly string[]) => void;
  readonly isOpen: () => boolean;
  /**
   * From this moment everything is refused, whatever is still being written of what was asked before. Answers whether
   * there was anything to lock; `by` is why it was locked, where no person asked for it.
   */
  readonly lock: (by?: BookRefusal) => boolean;
  readonly close: () => Promise<void>;
}

export function meetBook({
  dir,
  practice = false,
  start,
  askStore,
  keyStore,
  hear,
  onDied,
  onOpened,
  onLocked,
}: Around): DeskBook {
  const inTurn = makeQueue();
  let told: ReadonlySet<string> = new Set();
  /** The life before this one, that may still be writing. */
  let last: Life | undefined;
  let opened = false;
  let lockedBy: BookRefusal | undefined;
  let life = nextLife();

  function nextLife(): Life {
    const next = beginLife(start(), (message) => {
      if (message.say === 'store') askStore(message.request, (answer) => next.answerStore(answer));
      else if (message.say === 'key-store')
        void answerKeyStore(keyStoreFor(next), message.request).then((answer) =>
          next.answerKeyStore(answer),
        );
      else if (next !== life) return;
      else if (message.say === 'told') ({ told } = message);
      else if (message.say === 'over') lock(message.why);
      else hear(message);
    });
    void follow(next, last);
    return next;
  }

  /** What was locked here is opened with the passphrase; and who was locked leaves nothing behind that would do without. */
  const keyStoreFor = (asking: Life): KeyStore => ({
    state: () => keyStore.state(),
    seal: async (text) => (asking === life ? keyStore.seal(text) : undefined),
    unseal: async (sealed) => (opened ? undefined : keyStore.unseal(sealed)),
  });

  /** Started ahead, so that unlocking is quick; let loose on the folder when nobody else writes there. */
  async function follow(next: Life, before: Life | undefined) {
    await before?.gone;
    // It may have been told to remember as it was locked.
    if (opened) await forgetRemembered(dir).catch(() => undefined);
    next.begin({ dir, told, practice });
    const meeting = await next.met.catch(() => undefined);
    const end = await next.gone;
    if (end === 'told') return;
    onDied();
    // One that did not even meet the book is followed by another when somebody wants to know of it.
    if (!meeting) return;
    replace();
    if (end === 'while-open') lockedBy = { code: 'book-interrupted' };
    // The new life has a key of its own, which the page does not know.
    onLocked();
  }

  function replace() {
    last = life;
    life = nextLife();
  }

  /** As the book is met by this life, or by one of the next few where it ends before that. */
  async function meetIt(tries = mostTries): Promise<Met> {
    if (life.state === 'ended') replace();
    try {
      return await life.met;
    } catch (error) {
      if (tries <= 1) throw error;
      return meetIt(tries - 1);
    }
  }

  /** One at a time, so that a guess cannot be made twelve times at once. */
  async function open(channel: Channel, request: unknown) {
    const told = await life.open(channel, request);
    opened ||= told.ok;
    if (!told.ok) return told;
    lockedBy = undefined;
    onOpened();
    return told;
  }

  function inItsWay(channel: Channel, request: Uint8Array) {
    if (opening.has(channel)) return inTurn(() => open(channel, request));
    const isLeading = leading.has(channel) || (channel === 'jobs:stop' && life.state !== 'open');
    return isLeading ? life.before(channel, request) : life.ask(channel, request);
  }

  function lock(by?: BookRefusal): boolean {
    if (life.state !== 'open' && life.state !== 'opening') return false;
    lockedBy = by;
    void life.end(drainMs);
    replace();
    onLocked();
    return true;
  }

  return {
    async standing(): Promise<Standing> {
      if (life.state === 'open') return { state: 'open' };
      if (lockedBy) return { state: 'locked', refusal: lockedBy };
      if (opened) return { state: 'locked' };
      const met = await meetIt().catch(() => undefined);
      return met?.book ?? { state: 'refused', refusal: { code: 'book-unmet' } };
    },
    async lineKey() {
      // Whoever asks for it is about to unlock.
      last?.hurry();
      return (await meetIt()).lineKey;
    },
    async ask(channel, request) {
      return (await inItsWay(channel, request)).answer;
    },
    async tell(channel, request) {
      const { answer } = await life.ask(channel, request);
      return answer as Response<typeof channel>;
    },
    openFiles(paths) {
      if (life.state === 'open') life.openFiles(paths);
    },
    isOpen: () => life.state === 'open',
    lock,
    async close() {
      await Promise.all([last?.end(quitMs), life.end(quitMs)]);
    },
  };
}
