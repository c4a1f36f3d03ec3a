import type { Work } from '../casework/work.ts';
import { nearNow } from './near.ts';
import { remind, type Counts } from './remind.ts';
import { isWorkingHour } from './working-hours.ts';

/** What the watch can make heard. */
export interface Bell {
  readonly ring: (counts: Counts, language: 'sv' | 'en') => void;
  readonly badge: (count: number) => void;
  /** What has been rung for by now: whoever keeps it can give it to the next watch. */
  readonly told: (told: ReadonlySet<string>) => void;
}

/** Looks, and rings if there is something new. */
export interface Watch {
  /** Looks over a book from now on; `undefined` while it is locked. */
  readonly over: (working: () => Work | undefined) => void;
  readonly look: () => void;
  readonly stop: () => void;
}

const everyMs = 60_000;

/**
 * Looks every minute, whether or not anyone has the app before them. The badge is always kept; a reminder found outside
 * working hours waits for them. While the book is locked there is nothing to be known.
 *
 * @param failed hears of a look that went wrong; the next minute brings another
 * @param before what an earlier watch has rung for
 */
export function keepWatch(
  bell: Bell,
  failed: (error: unknown) => void,
  before: ReadonlySet<string> = new Set(),
): Watch {
  let told = before;
  let working: () => Work | undefined = () => undefined;
  const look = () => {
    const work = working();
    if (!work) return;
    const near = nearNow(work);
    bell.badge(new Set([...near.overdue, ...near.today, ...near.breaches]).size);
    if (!isWorkingHour(work.now(), work.clock.placeOf({}))) return;
    const reminder = remind(near, told);
    told = reminder.told;
    bell.told(told);
    if (reminder.counts) bell.ring(reminder.counts, work.book.settings.language);
  };
  const lookSafely = () => {
    try {
      look();
    } catch (error) {
      failed(error);
    }
  };
  const timer = setInterval(lookSafely, everyMs);
  timer.unref();
  return {
    over: (session) => {
      working = session;
      lookSafely();
    },
    look: lookSafely,
    stop: () => clearInterval(timer),
  };
}
