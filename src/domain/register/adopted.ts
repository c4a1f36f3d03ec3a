import type { RecordOfProcessing } from './record-of-processing.ts';

/** A version that staff have adopted, with why; `adoptedAt` and `at` are ISO instants. */
export interface AdoptedVersion {
  readonly record: RecordOfProcessing;
  readonly reason: string;
  readonly adoptedAt: string;
  /** Taken back before it came into force: it stays to be read, and applies never. */
  readonly withdrawn?: { readonly at: string; readonly reason: string };
}

/**
 * The versions that apply, each from its day: those that ship with the app, and those adopted and not withdrawn. One
 * that staff adopted for the very day of a shipped one stands in its place.
 */
export function standingVersions(
  shipped: readonly RecordOfProcessing[],
  adopted: readonly AdoptedVersion[],
): readonly RecordOfProcessing[] {
  const own = adopted.filter(({ withdrawn }) => !withdrawn).map(({ record }) => record);
  const taken = new Set(own.map(({ validFrom }) => validFrom));
  return [...shipped.filter(({ validFrom }) => !taken.has(validFrom)), ...own];
}

/** The adopted versions after the standing one of that name was withdrawn. */
export const withWithdrawn = (
  before: readonly AdoptedVersion[],
  version: string,
  withdrawn: { readonly at: string; readonly reason: string },
): readonly AdoptedVersion[] =>
  before.map((adopted) =>
    adopted.record.version === version && !adopted.withdrawn ? { ...adopted, withdrawn } : adopted,
  );
