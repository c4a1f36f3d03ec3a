import type { DeskExchange } from './desk-exchange.ts';

/** After something was written here: what is written next goes along. */
const afterWritingMs = 2_000;
/** After the carrier said that something came: what belongs to it may still be coming. */
const afterNewsMs = 100;
const everyMs = 60_000;

/** Who hears of exchanges that nobody asked for. */
export interface Hearers {
  /** There was one, or a try at one. */
  readonly done: () => void;
  /** Something came by it. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

/** Exchanges that nobody asked for. */
export interface Exchanging {
  /** Something was written here. */
  readonly poke: () => void;
  readonly stop: () => void;
}

/**
 * Exchanges by itself: soon after something was written here, when the carrier says that something came, and by the
 * minute. Nobody waits for it, and where there is no carrier nothing is done.
 */
export function keepExchanging(exchange: DeskExchange, hearers: Hearers): Exchanging {
  let timer: NodeJS.Timeout | undefined;
  let due = Number.POSITIVE_INFINITY;
  let stopped = false;

  const soon = (ms: number) => {
    const at = Date.now() + ms;
    if (stopped || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      void run();
    }, ms).unref();
  };

  async function run(): Promise<void> {
    try {
      if ((await exchange.chosen()).kind === 'none') return;
      const done = await exchange.now();
      if (stopped) return;
      hearers.done();
      if (done.ok && done.value.received.events + done.value.received.blobs > 0) hearers.changed();
    } catch (error) {
      if (!stopped) hearers.failed(error);
    } finally {
      soon(everyMs);
    }
  }

  exchange.listen(() => soon(afterNewsMs));
  soon(afterNewsMs);
  return {
    poke: () => soon(afterWritingMs),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
