import { formatReference, parseReference, type Reference } from '#domain/case/reference.ts';
import { seriesOf, type CaseKind } from '#domain/case/kind.ts';
import { nextNumber, ownerOf } from '#domain/team/ordinals.ts';

const zone = 'Europe/Stockholm';

/** Whose numbers are given: a desk that shares the book keeps to its own, a desk alone has them all. */
export interface Numbers {
  readonly ordinal: number;
  readonly shared: boolean;
}

/** What is in use of a series and year: the highest number of all, and the highest of each desk's by its ordinal. */
type Used = readonly [key: string, number: number];

type Lost = ReadonlyMap<string, number>;

const lostKey = (year: number) => `lost-${year}`;
const isLostKey = (key: string) => key.startsWith('lost-');

/** The running numbers of each series and year. */
export class Numbering {
  readonly #used: Map<string, number>;

  constructor(used: Iterable<Used> = []) {
    this.#used = new Map(used);
  }

  /** How many events have been lost, by what is kept of each year. */
  get lost(): Lost {
    return new Map([...this.#used].filter(([key]) => isLostKey(key)));
  }

  /**
   * A reference is in use: it is not given out again.
   *
   * @param before what had been lost when it was given, where that is heard of later
   */
  note(reference: Reference, before: Lost = this.#used): void {
    const parts = parseReference(reference);
    if (!parts) return;
    const lost = lostKey(parts.year);
    const number = parts.number + (this.#used.get(lost) ?? 0) - (before.get(lost) ?? 0);
    const key = `${parts.series}-${parts.year}`;
    this.#raise(key, number);
    this.#raise(`${key}-${ownerOf(parts.number)}`, number);
  }

  /**
   * Events were lost, and each may have given out a number of its year: none of those is given again.
   *
   * @param at an ISO instant of the year
   */
  skip(events: number, at: string): void {
    const { year } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    for (const [key, number] of this.#used) {
      if (key.split('-')[1] === `${year}`) this.#used.set(key, number + events);
    }
    // Of a series that nothing is known of, too.
    const lost = lostKey(year);
    if (!this.#used.has(lost)) this.#used.set(lost, events);
  }

  /** What the next case of a kind is called, by the year it is where the controller is. */
  next(kind: CaseKind, at: string, { ordinal, shared }: Numbers): Reference {
    const { year } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    const series = seriesOf(kind);
    const key = `${series}-${year}`;
    const lost = this.#used.get(lostKey(year)) ?? 0;
    const number = shared
      ? nextNumber(
          this.#used.get(`${key}-${ordinal}`) ?? (lost && nextNumber(0, ordinal) + lost),
          ordinal,
        )
      : (this.#used.get(key) ?? lost) + 1;
    return formatReference(series, year, number);
  }

  /** A copy to number a batch with: it counts only once the batch is written. */
  draft(): Numbering {
    return new Numbering(this.#used);
  }

  save(): readonly Used[] {
    return [...this.#used];
  }

  #raise(key: string, number: number): void {
    this.#used.set(key, Math.max(this.#used.get(key) ?? 0, number));
  }
}
