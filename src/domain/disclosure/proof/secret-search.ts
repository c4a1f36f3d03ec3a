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
  const bySize = new Map<number, Map<string, Sought[]>>();
  const begins = new Uint8Array(buckets);
  for (const secret of secrets) {
    const { text: plain, loose } = searchedText(secret.text);
    if (plain.length < shortest) {
      unprovable.push(secret);
      continue;
    }
    const size = Math.min(plain.length, longEnough);
    const tight = plain.length < longEnough && !loose.subarray(1, plain.length).includes(1);
    const keys = bySize.get(size) ?? new Map<string, Sought[]>();
    bySize.set(size, keys);
    const key = plain.slice(0, size);
    const alike = keys.get(key);
    if (alike) alike.push({ secret, plain, tight });
    else keys.set(key, [{ secret, plain, tight }]);
    begins[bucketAt(plain, 0)] = 1;
  }
  return { unprovable, countIn: (raw) => countIn(searchedText(raw), bySize, begins) };
}

/** Most places in a text begin no secret at all: three characters tell, without making a text of them. */
const buckets = 1 << 16;
const bucketAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) &
  (buckets - 1);

function countIn(
  searched: SearchedText,
  bySize: ReadonlyMap<number, ReadonlyMap<string, readonly Sought[]>>,
  begins: Uint8Array,
): Map<Secret, number> {
  const counts = new Map<Secret, number>();
  const { text } = searched;
  for (let at = 0; at + shortest <= text.length; at += 1) {
    if (begins[bucketAt(text, at)] === 0) continue;
    for (const [size, keys] of bySize) {
      for (const sought of keys.get(text.slice(at, at + size)) ?? []) {
        if (!stands(searched, at, sought)) continue;
        counts.set(sought.secret, (counts.get(sought.secret) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function stands(searched: SearchedText, at: number, { secret, plain, tight }: Sought): boolean {
  const end = at + plain.length;
  // The cheap questions first: most places that begin a secret are in the middle of a word.
  if (!secret.cutBefore && !isEdge(searched, at)) return false;
  if (!searched.text.startsWith(plain, at)) return false;
  if (!secret.cutAfter && !isEdge(searched, end)) return false;
  return !tight || isWhole(searched, at, end);
}
