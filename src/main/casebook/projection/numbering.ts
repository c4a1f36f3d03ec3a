import { formatReference, parseReference, type Reference } from '#domain/case/reference.ts';
import { seriesOf, type CaseKind } from '#domain/case/kind.ts';

const zone = 'Europe/Stockholm';

/** The running numbers of each series and year. */
export class Numbering {
  readonly #last: Map<string, number>;

  constructor(last: Iterable<readonly [string, number]> = []) {
    this.#last = new Map(last);
  }

  /** A reference is in use: the next one comes after it. */
  note(reference: Reference): void {
    const parts = parseReference(reference);
    if (!parts) return;
    const key = `${parts.series}-${parts.year}`;
    this.#last.set(key, Math.max(this.#last.get(key) ?? 0, parts.number));
  }

  /** What the next case of a kind is called, by the year it is where the controller is. */
  next(kind: CaseKind, at: string): Reference {
    const { year } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    const series = seriesOf(kind);
    return formatReference(series, year, (this.#last.get(`${series}-${year}`) ?? 0) + 1);
  }

  /** A copy to number a batch with: it counts only once the batch is written. */
  draft(): Numbering {
    return new Numbering(this.#last);
  }

  save(): readonly (readonly [string, number])[] {
    return [...this.#last];
  }
}
