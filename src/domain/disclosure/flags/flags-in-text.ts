import { addressesIn } from './addresses.ts';
import { emailsIn } from './emails.ts';
import { type FlagKind, flagKinds, type Found, type Span } from './flag.ts';
import type { NameIndex } from './name-index.ts';
import { namesFound } from './names-found.ts';
import { addressKey, numberKey, type Own } from './own.ts';
import { personalNumbersIn } from './personal-number.ts';
import { plainText } from './plain-text.ts';
import { secretsIn } from './sensitive/secrets-in.ts';
import { specialsIn } from './sensitive/specials-in.ts';

/** What values are looked for by. `phonesIn` is told nothing of whose they are. */
export interface Looking {
  readonly own: Own;
  readonly names: NameIndex;
  readonly phonesIn: (text: string) => readonly Span[];
}

/** So many are told of one text. */
const most = 2_000;

/**
 * The stretches of a text that must be looked at before it goes out, in order and apart from each other, however Unicode
 * writes them. What is the requester's own is never among those that look like somebody else: their e-mail addresses
 * whatever the case of letters, their numbers however written, their name in any order.
 */
export function flagsInText(raw: string, looking: Looking): Found[] {
  if (raw.length < 2) return [];
  const { own, names, phonesIn } = looking;
  const { text, spanOf } = plainText(raw);
  const digits = /\d/.test(text);
  const found: Found[] = [];
  const add = (kind: FlagKind, spans: readonly Span[]) => {
    for (const { start, end } of spans) found.push({ start, end, kind });
  };
  const addresses = emailsIn(text).filter(({ address }) => !own.emails.has(address));
  if (addresses.length > 0) add('email', addresses);
  if (digits) {
    add('personal-number', strangeNumbers(text, personalNumbersIn(text), own));
    add('phone', strangeNumbers(text, phonesIn(text), own));
    add('address', strangeAddresses(text, own));
  }
  found.push(...secretsIn(text));
  add('name', namesFound(text, names, own));
  add('special', specialsIn(text));
  const kept = apart(found);
  const told = kept.slice(0, most);
  const last = told.at(-1);
  // What is beyond them is decided with the last of them.
  if (last && kept.length > most) told[most - 1] = { ...last, end: text.length };
  return told.map(({ kind, ...span }) => ({ ...spanOf(span), kind }));
}

/** In order, none over another: of two that overlap the weightier stays whole, the other is what is left of it. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const weight = ({ kind }: Found) => flagKinds.indexOf(kind);
  for (const one of found.toSorted((a, b) => a.start - b.start || weight(a) - weight(b))) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (weight(one) < weight(last) && one.end >= last.end) {
      if (one.start > last.start) kept[kept.length - 1] = { ...last, end: one.start };
      else kept.pop();
      kept.push(one);
    } else if (one.end > last.end) kept.push({ ...one, start: last.end });
  }
  return kept;
}

const strangeNumbers = (text: string, spans: readonly Span[], { numbers }: Own): Span[] =>
  spans.filter(({ start, end }) => !numbers.has(numberKey(text.slice(start, end))));

const strangeAddresses = (text: string, own: Own): Span[] =>
  addressesIn(text).filter(({ start, end }) => {
    const key = addressKey(text.slice(start, end));
    return !own.addresses.some((address) => address.includes(key));
  });
