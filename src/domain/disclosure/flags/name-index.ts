import type { DataTable } from '../../register/recognise-categories.ts';
import { emailsIn } from './emails.ts';
import { holdsNames, holdsParties } from './name-columns.ts';
import type { Own } from './own.ts';
import { isCapital, isFirm, isParticle, personAt, type Word, wordsOf } from './person-words.ts';
import { plainText } from './plain-text.ts';

/** The names of others that are looked for, by what a text would show of them. */
export interface NameIndex {
  /** Two words that stand one after the other; the words that may follow them. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  /** First and last names that may stand alone. */
  readonly lone: ReadonlySet<string>;
  /** Names written in one word: `boprovsson`. */
  readonly joined: ReadonlySet<string>;
  /** The first letters of the other name, by a first and by a last name: `Bo P.`, `B. Provsson`. */
  readonly afterFirst: ReadonlyMap<string, string>;
  readonly beforeLast: ReadonlyMap<string, string>;
}

/** Words that begin sentences and are names besides: alone they are nobody. */
const wordsToo = new Set([
  'per',
  'love',
  'max',
  'art',
  'sol',
  'will',
  'may',
  'mark',
  'hans',
  'dan',
  'stig',
  'test',
  'kund',
  'ny',
  'okand',
]);
const likeName = /^[\p{L}\p{M}'’., -]{2,80}$/u;

/**
 * Every other person that tables tell of, rows that do not go out included: in columns of names and of parties, in given
 * name and surname side by side, in cells that hold nothing but a name, and in e-mail addresses (`bo.provsson@…`). What is
 * made of the requester's own names alone is not among them.
 */
export function namesIn(
  tables: readonly Pick<DataTable, 'columns' | 'rows'>[],
  own: Own,
): NameIndex {
  const index = indexNames(own);
  const seen = new Set<string>();
  for (const { columns, rows } of tables) {
    const kinds = columns.map((column) =>
      holdsNames(column) ? 'name' : holdsParties(column) ? 'party' : 'other',
    );
    const [given, family] = [columns.findIndex(isGivenColumn), columns.findIndex(isFamilyColumn)];
    for (const row of rows) {
      if (given >= 0 && family >= 0) index.add(wordsIn(`${row[given] ?? ''} ${row[family] ?? ''}`));
      for (const [column, cell] of row.entries()) {
        if (cell.length < 2 || cell.length > 254 || seen.has(cell)) continue;
        const kind = kinds[column] ?? 'other';
        if (cell.includes('@')) index.add(localParts(cell));
        else if (kind !== 'other' || isCapital(cell)) {
          const words = nameIn(cell, kind);
          if (words) index.add(words);
        } else continue;
        seen.add(cell);
      }
    }
  }
  return index.made;
}

const isGivenColumn = (column: string) =>
  /^(förnamn|tilltalsnamn|first ?name|given ?name)$/i.test(column.replaceAll(/[_-]/g, ' '));
const isFamilyColumn = (column: string) =>
  /^(efternamn|last ?name|sur ?name|family ?name)$/i.test(column.replaceAll(/[_-]/g, ' '));

const wordsIn = (name: string): string[] => wordsOf(plainText(name).text).map(({ plain }) => plain);

/** `bo.provsson@example.com` is a person's; `info@example.com` nobody's. */
function localParts(cell: string): string[] {
  const [found, ...more] = emailsIn(plainText(cell).text);
  if (!found || more.length > 0) return [];
  const parts = found.address.split('@')[0]?.split(/[._+-]/) ?? [];
  return parts.length > 1 && parts.length < 4 && parts.every((part) => /^\p{L}{2,}$/u.test(part))
    ? parts.flatMap((part) => wordsIn(part))
    : [];
}

function nameIn(cell: string, kind: 'name' | 'party' | 'other'): string[] | undefined {
  const { text } = plainText(cell.trim());
  if (!likeName.test(text)) return undefined;
  const words = wordsOf(text);
  if (words.length > 5 || words.some(({ plain }) => isFirm(plain))) return undefined;
  if (kind === 'name') return inOrder(text, words);
  const person = personAt(text, words, 0) === words.length;
  const party =
    kind === 'party' && words.length > 1 && words.every(({ text: one }) => isCapital(one));
  return person || party ? inOrder(text, words) : undefined;
}

/** First names first, also where the list says `Provsson, Bo`. */
function inOrder(text: string, words: readonly Word[]): string[] {
  const plain = words.map((one) => one.plain);
  const [first, second] = words;
  const turned = first && second && text.slice(first.end, second.start).startsWith(',');
  return turned ? [...plain.slice(1), ...plain.slice(0, 1)] : plain;
}

/** An index to put names into, each by its words in order as `comparedWord` gives them. */
export function indexNames(own: Own): {
  readonly add: (words: readonly string[]) => void;
  readonly made: NameIndex;
} {
  const pairs = new Map<string, readonly string[]>();
  const [lone, joined] = [new Set<string>(), new Set<string>()];
  const [afterFirst, beforeLast] = [new Map<string, string>(), new Map<string, string>()];
  const letter = (map: Map<string, string>, key: string, name: string) => {
    const before = map.get(key) ?? '';
    if (!before.includes(name[0] ?? '')) map.set(key, before + (name[0] ?? ''));
  };
  const alone = (name: string) => {
    if (name.length > 1 && !own.words.has(name) && !wordsToo.has(name) && !isParticle(name))
      lone.add(name);
  };
  const pair = (one: string, two: string, words: readonly string[]) => {
    const key = `${one} ${two}`;
    const rest = words.length > 2 ? words : none;
    pairs.set(key, [...new Set([...(pairs.get(key) ?? none), ...rest])]);
  };
  const add = (words: readonly string[]) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.every((one) => own.words.has(one)))
      return;
    alone(first);
    if (words.length === 1) return;
    alone(last);
    pair(first, words[1] ?? last, words);
    pair(last, first, words);
    if (words.length > 2) pair(first, last, none);
    for (const half of last.split('-'))
      if (half !== last && half.length > 2) pair(first, half, none);
    if (first.length + last.length > 5) joined.add(first + last);
    letter(afterFirst, first, last);
    letter(beforeLast, last, first);
  };
  return { add, made: { pairs, lone, joined, afterFirst, beforeLast } };
}

const none: readonly string[] = [];
