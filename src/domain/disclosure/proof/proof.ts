import type { SecretSearch } from './secret-search.ts';
import type { Secret } from './secrets.ts';

/**
 * A piece of what is about to go out, as a reader gets it: running text such as the pages of a letter, or separate
 * values such as the cells of a file. `where` names the file or the part of it.
 */
export type Extract = { readonly where: string } & (
  | { readonly form: 'running'; readonly text: string }
  | { readonly form: 'values'; readonly values: Iterable<string> }
);

/** What was meant to go out, taken from what the files were made from and not from the files. */
export interface Meant {
  /** All that is said, in the order it is said. */
  readonly running: string;
  /** What may be said any number of times, such as the heads of tables. */
  readonly repeated: string;
  /** Every single value and text. */
  readonly values: ReadonlySet<string>;
}

/** What the search showed. */
export interface Proof {
  /** Where redacted texts still stand, and how many of them: nothing may be issued. */
  readonly leaks: readonly { readonly where: string; readonly count: number }[];
  /** Redacted texts that also stand in something that was kept: to be looked at. */
  readonly standElsewhere: readonly Secret[];
  /** Redacted texts too short for a search to show anything. */
  readonly unprovable: readonly Secret[];
}

/**
 * Searches what is about to go out for what was redacted. A text that was redacted in one place and kept in another, such
 * as the requester's own town, is legitimate as often as it was meant: in running text no more often than in what was
 * meant, and among values only inside one that was meant, letter by letter. Everything else is a leak.
 */
export function prove(
  extracts: readonly Extract[],
  { running, repeated, values }: Meant,
  { countIn, unprovable }: SecretSearch,
): Proof {
  const meant = countIn(running);
  const often = countIn(repeated);
  const elsewhere = new Set<Secret>();
  const leaks = extracts.flatMap((extract) => {
    const leaked =
      extract.form === 'running'
        ? leakedFromText(countIn(extract.text))
        : leakedFromValues(extract.values);
    return leaked.size > 0 ? [{ where: extract.where, count: leaked.size }] : [];
  });
  return { leaks, standElsewhere: [...elsewhere], unprovable };

  function leakedFromText(counts: ReadonlyMap<Secret, number>): Set<Secret> {
    const leaked = new Set<Secret>();
    for (const [secret, count] of counts) {
      if (!often.has(secret) && count > (meant.get(secret) ?? 0)) leaked.add(secret);
      else elsewhere.add(secret);
    }
    return leaked;
  }

  function leakedFromValues(found: Iterable<string>): Set<Secret> {
    const leaked = new Set<Secret>();
    for (const value of found) {
      for (const secret of countIn(value).keys()) {
        if (values.has(value)) elsewhere.add(secret);
        else leaked.add(secret);
      }
    }
    return leaked;
  }
}
