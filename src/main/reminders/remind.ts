/** What is near, by reference: it stays in main and is never shown. */
export interface Near {
  readonly overdue: readonly string[];
  readonly today: readonly string[];
  /** Breaches whose 72 hours end within a day. */
  readonly breaches: readonly string[];
}

/** How many of each stand to be told; all that a notification says. */
export type Counts = Readonly<Record<keyof Near, number>>;

export interface Reminder {
  /** What to say, or `undefined` when nothing has come near since the last time. */
  readonly counts?: Counts;
  /** What has been told now; the argument of the next time. */
  readonly told: ReadonlySet<string>;
}

const sections = ['overdue', 'today', 'breaches'] as const;

/**
 * What to remind of: everything that is near, as soon as one thing of it is new. What is near no longer is forgotten, so
 * that it is told again should it come back. Pure.
 *
 * @param told what was told the last time, empty at the start
 */
export function remind(near: Near, told: ReadonlySet<string>): Reminder {
  const keys = new Set(sections.flatMap((name) => near[name].map((one) => `${name} ${one}`)));
  if ([...keys].every((key) => told.has(key))) return { told: keys };
  const { overdue, today, breaches } = near;
  return {
    counts: { overdue: overdue.length, today: today.length, breaches: breaches.length },
    told: keys,
  };
}
