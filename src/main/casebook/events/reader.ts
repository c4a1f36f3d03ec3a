import type { Header, Link } from '#domain/audit/chain.ts';
import type { SettingsChange } from '#domain/book/apart.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { Case } from '#domain/case/case.ts';
import type { Made } from '#domain/case/clash/case-of.ts';
import type { Happening } from '#domain/case/clash/facts.ts';
import type { RecordedEvent } from '#domain/case/event.ts';
import type { Place } from '#domain/team/order.ts';
import type { By } from '../by.ts';

/** An event of the book's own as it stands in the book. */
export interface BookRecord extends Place, By {
  /** The id of who signed it; absent before anybody did. */
  readonly officer?: string;
  readonly event: BookEvent;
}

/** Reads cases from their events: in the book's one order, and those that count. */
export interface Reader {
  linkAt(position: number): Link;
  /** The headers behind a position, as they came. */
  headersBehind(position: number): Iterable<Header>;
  /** What its events make of a case. */
  made(caseId: string): Made;
  /** Every event of a case that counts and opens, its disposal among them. */
  happenings(caseId: string): readonly Happening[];
  /** None of a case that was disposed of, on whichever desk. */
  history(caseId: string): readonly RecordedEvent[];
  /** The desk that wrote all there is of a case, `undefined` before desks had names; `'several'` where others did too. */
  deskOf(caseId: string): string | undefined;
  /** The book's own events. */
  bookHistory(): readonly (By & { readonly event: BookEvent })[];
  /** Those of the book's own events that are of a type, in order, each with who signed it. */
  bookEvents(type: BookEvent['type']): readonly BookRecord[];
  /** Those of the book's own events that change settings, where more desks than one have changed any; few. */
  settingsChanges(): readonly SettingsChange[];
  /** Whether a case that has no key need have none: it was disposed of, or its key has yet to come from another desk. */
  mayBeShut(caseId: string): boolean;
  case(caseId: string): Case | undefined;
  /** The same for whoever goes through many cases: what is remembered stays what is worked on. */
  glance(caseId: string): Case | undefined;
  remember(subject: Case): void;
  /** Has a case made again when it is next asked for: something has come of it. */
  renew(caseId: string): void;
  /** Lets go of all that was read of a case. */
  forget(caseId: string): void;
}
