import { z } from 'zod';
import type { StoreAnswer, StoreOp, StoreOps, StoreRequest } from '#shared/store-wire.ts';

/** The way to the store page and back, whatever carries it. */
export interface StoreTransport {
  send(request: StoreRequest): void;
  /** Hears the page's answers; gives back how to stop hearing. */
  listen(listener: (answer: StoreAnswer) => void): () => void;
}

/** The store page as main sees it: one method per operation, each with a time-out. */
export type StorePort = {
  readonly [O in StoreOp]: (request: StoreOps[O]['request']) => Promise<StoreOps[O]['response']>;
};

/** The store did not do what it was asked: the name of the page's error, or that it was silent. */
class StoreFailure extends Error {
  constructor(reason: string) {
    super(`The store failed: ${reason}`);
  }
}

export interface StoreLimits {
  readonly readyMs?: number;
  readonly answerMs?: number;
}

/** The page is another process: what it answers is parsed like anything else from outside. */
const bytes = z.instanceof(Uint8Array);
const record = z.object({ first: z.int(), count: z.int(), bytes });
const answers = {
  head: z.object({ bookId: z.string(), seq: z.int().nonnegative(), hash: bytes }),
  append: z.null(),
  read: z.array(record),
  clear: z.null(),
  compact: z.null(),
  readSnapshot: z.array(bytes),
  writeSnapshot: z.null(),
  persist: z.boolean(),
} satisfies { [O in StoreOp]: z.ZodType<StoreOps[O]['response']> };

type Question<R = StoreRequest> = R extends StoreRequest ? Omit<R, 'id'> : never;

/** Waits until the page has announced itself, then gives the port; rejects when it cannot, or does not in time. */
export async function connectStore(
  transport: StoreTransport,
  { readyMs = 20_000, answerMs = 30_000 }: StoreLimits = {},
): Promise<StorePort> {
  const waiting = new Map<number, (answer: StoreAnswer) => void>();
  transport.listen((answer) => waiting.get(answer.id)?.(answer));
  let lastId = 0;

  const hear = (id: number, limit: number) =>
    new Promise<StoreAnswer>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        waiting.delete(id);
        settle();
      };
      // On a full disk IndexedDB may neither finish nor fail.
      const timer = setTimeout(() => end(() => reject(new StoreFailure('silence'))), limit);
      waiting.set(id, (answer) => end(() => resolve(answer)));
    });

  const ask = async <T>(question: Question, parser: z.ZodType<T>): Promise<T> => {
    lastId += 1;
    const answered = hear(lastId, answerMs);
    transport.send({ ...question, id: lastId });
    const answer = await answered;
    if ('failed' in answer) throw new StoreFailure(answer.failed);
    return parser.parse(answer.value);
  };

  const ready = await hear(0, readyMs);
  if ('failed' in ready) throw new StoreFailure(ready.failed);
  return {
    head: () => ask({ op: 'head' }, answers.head),
    append: (request) => ask({ op: 'append', ...request }, answers.append),
    read: (request) => ask({ op: 'read', ...request }, answers.read),
    clear: () => ask({ op: 'clear' }, answers.clear),
    compact: () => ask({ op: 'compact' }, answers.compact),
    readSnapshot: () => ask({ op: 'readSnapshot' }, answers.readSnapshot),
    writeSnapshot: (request) => ask({ op: 'writeSnapshot', ...request }, answers.writeSnapshot),
    persist: () => ask({ op: 'persist' }, answers.persist),
  };
}
