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

/** Waits until the page has announced itself, then gives the port; rejects when it does not in time. */
export declare function connectStore(
  transport: StoreTransport,
  limits?: { readonly readyMs?: number; readonly answerMs?: number },
): Promise<StorePort>;
