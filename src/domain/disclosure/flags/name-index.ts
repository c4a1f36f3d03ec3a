import type { DataTable } from '../../register/recognise-categories.ts';
import type { Span } from './flag.ts';
import { holdsNames } from './name-columns.ts';
import { nameWords, type Own } from './own.ts';

/** Names to look for, by their first word; each by its words in order. */
export type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const likeName = /^[\p{L}\p{M}'’., -]{2,80}$/u;
/** What firms are called by, so that a firm in a column of names is not taken for a person. */
const firms = new Set(['ab', 'hb', 'kb', 'oy', 'gmbh', 'ltd', 'inc', 'llc', 'aktiebolag']);

/**
 * Every name in the name columns of one file's tables, rows about others included, that is not made of the requester's
 * own names alone. Names of several words are looked for in both orders: `Ove Låtsas` and `Låtsas, Ove`.
 */
export function namesIn(
  tables: readonly Pick<DataTable, 'columns' | 'rows'>[],
  own: Own,
): NameIndex {
  const index = new Map<string, (readonly string[])[]>();
  const seen = new Set<string>();
  const add = (words: readonly string[]) => {
    const key = words.join(' ');
    const [first] = words;
    if (first === undefined || seen.has(key)) return;
    seen.add(key);
    index.set(first, [...(index.get(first) ?? []), words]);
  };
  for (const { columns, rows } of tables) {
    const held = columns.flatMap((column, at) => (holdsNames(column) ? at : []));
    for (const row of rows) {
      for (const column of held) {
        const cell = row[column]?.trim() ?? '';
        if (!likeName.test(cell)) continue;
        const words = nameWords(cell);
        if (words.length > 5 || words.every((one) => own.words.has(one))) continue;
        if (words.some((one) => firms.has(one))) continue;
        add(words);
        const last = words.at(-1);
        if (last !== undefined && words.length > 1) add([last, ...words.slice(0, -1)]);
      }
    }
  }
  return index;
}

/** Where names of the index stand in a text. A name of one word must begin with a capital: `Ek` is one, `ek` is wood. */
export function namesFound(text: string, index: NameIndex, own: Own): Span[] {
  if (index.size === 0) return [];
  const spans: Span[] = [];
  const words = [...text.matchAll(word)].map((match) => ({
    text: match[0],
    plain: match[0].normalize('NFC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let at = 0; at < words.length; at += 1) {
    const here = words[at];
    const length =
      here && longest(index.get(here.plain) ?? [], (ahead) => words[at + ahead]?.plain);
    const last = length ? words[at + length - 1] : undefined;
    if (!here || !length || !last) continue;
    const lone = length === 1 && (!/^\p{Lu}/u.test(here.text) || own.words.has(here.plain));
    if (lone || !/^[\p{L}\p{M}'’\-\s,]*$/u.test(text.slice(here.start, last.end))) continue;
    spans.push({ start: here.start, end: last.end });
    at += length - 1;
  }
  return spans;
}

/** How many words the longest of the names takes that stands here, 0 for none. */
function longest(
  names: readonly (readonly string[])[],
  wordAt: (ahead: number) => string | undefined,
): number {
  let most = 0;
  for (const name of names) {
    if (name.length > most && name.every((one, ahead) => wordAt(ahead) === one)) most = name.length;
  }
  return most;
}
