import { isEdge, isWhole, searchedText, type SearchedText } from './searched-text.ts';
import type { Secret } from './secrets.ts';

/** A text this long or longer is found across spaces and hyphens; a shorter one would be met everywhere that way. */
const longEnough = 6;
/** A text shorter than this is met by chance in any letter: that it is gone cannot be shown by searching. */
const shortest = 3;

interface Sought {
  readonly secret: Secret;
  readonly plain: string;
  /** Found only where it stands in one piece. */
  readonly tight: boolean;
}

/** Finds many secrets in a text in one pass. */
export interface SecretSearch {
  /** Secrets too short to be searched for. */
  readonly unprovable: readonly Secret[];
  /** How often each secret that is met at all stands in a text. */
  readonly countIn: (text: string) => ReadonlyMap<Secret, number>;
}

/**
 * Prepares a search for redacted texts. A text is met where it stands word by word (letters right before or after it
 * make another word, unless it was cut out of one), whatever the case of letters, and, from six characters on, whatever
 * spaces, line ends or hyphens have come into it or gone.
 *
 * @example `Ove Låtsas` is met in `OVE\nLÅTSAS` and not in `Ove Låtsasson`
 */
export function searchFor(secrets: readonly Secret[]): SecretSearch {
  const unprovable: Secret[] = [];
  const byLength = new Map<number, Map<string, Sought[]>>();
  for (const secret of secrets) {
    const { text: plain, loose } = searchedText(secret.text);
    if (plain.length < shortest) {
      unprovable.push(secret);
      continue;
    }
    const length = Math.min(plain.length, longEnough);
    const tight = plain.length < longEnough && !loose.subarray(1, plain.length).includes(1);
    const keys = byLength.get(length) ?? new Map<string, Sought[]>();
    byLength.set(length, keys);
    const key = plain.slice(0, length);
    keys.set(key, [...(keys.get(key) ?? []), { secret, plain, tight }]);
  }
  return { unprovable, countIn: (raw) => countIn(searchedText(raw), byLength) };
}

function countIn(
  searched: SearchedText,
  byLength: ReadonlyMap<number, ReadonlyMap<string, readonly Sought[]>>,
): Map<Secret, number> {
  const counts = new Map<Secret, number>();
  const { text } = searched;
  for (const [length, keys] of byLength) {
    for (let at = 0; at + length <= text.length; at += 1) {
      for (const sought of keys.get(text.slice(at, at + length)) ?? []) {
        if (!stands(searched, at, sought)) continue;
        counts.set(sought.secret, (counts.get(sought.secret) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function stands(searched: SearchedText, at: number, { secret, plain, tight }: Sought): boolean {
  const end = at + plain.length;
  if (!searched.text.startsWith(plain, at)) return false;
  if (!secret.cutBefore && !isEdge(searched, at)) return false;
  if (!secret.cutAfter && !isEdge(searched, end)) return false;
  return !tight || isWhole(searched, at, end);
}
