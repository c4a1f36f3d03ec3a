import type { Seeing } from '#domain/case/seen/event.ts';
import type { Casebook } from '../../casebook/casebook.ts';
import type { Clock } from '../clock.ts';

/** Who hears of what was noted. */
interface Hearers {
  readonly noted: () => void;
  readonly failed: (error: unknown) => void;
}

/** Notes of confidential cases that whoever is at work has before them; of who only reads, of all cases. */
export interface Sightings {
  /** Answers at once: nobody waits to read until it is written, and a book that takes nothing is read all the same. */
  note(caseId: string, how: Seeing): void;
  listen(hearers: Hearers): void;
  /** When all that was asked for so far is written, or is not to be. */
  settled(): Promise<void>;
}

interface Noting {
  readonly book: Casebook;
  readonly clock: Clock;
  readonly now: () => string;
}

/** The sightings of one unlocked book, by whoever is at work in it. */
export function sightingsOf({ book, clock, now }: Noting): Sightings {
  const hearers: Hearers[] = [];
  const running = new Set<Promise<void>>();
  /** What need not be looked up again today. */
  const known = new Set<string>();

  async function write(caseId: string, how: Seeing): Promise<void> {
    try {
      if (!isNoted(caseId)) return;
      const what = `${clock.today()} ${how} ${caseId}`;
      if (known.has(what)) return;
      const noted = await book.noteSeen(caseId, how, { at: now(), actor: book.atWork.name });
      if (!noted.ok) return;
      known.add(what);
      if (noted.value) for (const hearer of hearers) hearer.noted();
    } catch (error) {
      for (const hearer of hearers) hearer.failed(error);
    }
  }

  const isNoted = (caseId: string) =>
    book.atWork.role === 'reader' || book.confidential.some((one) => one.caseId === caseId);

  return {
    note(caseId, how) {
      const run = write(caseId, how).finally(() => running.delete(run));
      running.add(run);
    },
    listen: (hearer) => void hearers.push(hearer),
    settled: async () => {
      await Promise.all(running);
    },
  };
}
