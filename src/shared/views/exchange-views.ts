import type { SettingsArea } from '#domain/book/apart.ts';

/** Another desk, and what this one has heard of it. */
export interface DeskHeard {
  readonly desk: string;
  /** What the desk is called, and who joined by it. */
  readonly name: string;
  readonly officer: string;
  /** When the last of what has come from it was written there, ISO 8601 in UTC; absent when nothing has. */
  readonly lastHeard?: string;
}

/** What of an exchange a person should know, and that did not stop it. */
export type ExchangeWarning =
  /** Who is at work here has been removed: what they write has no effect from now on. */
  | { readonly code: 'removed' }
  /** A desk's clock is ahead of this one's: one of the two is set wrong. */
  | { readonly code: 'clock-ahead'; readonly desk: string; readonly minutes: number }
  /** A desk wrote earlier, by its clock, than what it had seen then; `own` where it is this one. */
  | {
      readonly code: 'clock-behind' | 'own-clock-behind';
      readonly desk: string;
      readonly minutes: number;
    }
  /** A setting was changed at two desks, neither of which knew of the other's: by whom. The later change holds. */
  | {
      readonly code: 'settings-apart';
      readonly area: SettingsArea;
      readonly names: readonly string[];
    }
  /** So many things lie in the carrier that are none of ours: a service's conflicted copies. */
  | { readonly code: 'strange-files'; readonly count: number }
  /** The carrier had lost what was put there: it was rolled back, or somebody took it away. It was put again. */
  | { readonly code: 'carrier-lost'; readonly count: number }
  /** So many files of cases have not come yet. */
  | { readonly code: 'files-awaited'; readonly count: number }
  /** A newer app has written there what this one cannot read. */
  | { readonly code: 'newer-app' };

/** Event `seq` of a desk's log, from which on it has no effect here, or is not taken, and why. */
export interface RefusedEvent {
  readonly desk: string;
  readonly seq: number;
  readonly code: string;
  /** Of one that is not taken: the object of the carrier that it came in, by its name there. */
  readonly object?: string;
}

/** A desk's log that goes on and cannot be taken yet: from event `seq`, for want of `for`, or of a part on its way. */
export interface AwaitedRun {
  readonly desk: string;
  readonly seq: number;
  readonly for?: { readonly desk: string; readonly seq: number };
}

/** What one exchange came to. */
export interface Exchanged {
  readonly sent: { readonly events: number; readonly blobs: number };
  readonly received: { readonly events: number; readonly blobs: number };
  readonly desks: readonly DeskHeard[];
  /** References of cases in which decisions clash. */
  readonly clashes: readonly string[];
  readonly refused: readonly RefusedEvent[];
  readonly waiting: readonly AwaitedRun[];
  readonly warnings: readonly ExchangeWarning[];
}
