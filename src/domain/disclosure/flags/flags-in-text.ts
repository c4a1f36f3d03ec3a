import type { FlagKind, Span } from './flag.ts';
import { type NameIndex, namesFound } from './name-index.ts';
import { numberKey, type Own } from './own.ts';
import { personalNumbersIn } from './personal-number.ts';

/** What values are looked for by. `phonesIn` is told nothing of whose they are. */
export interface Looking {
  readonly own: Own;
  readonly names: NameIndex;
  readonly phonesIn: (text: string) => readonly Span[];
}

const email = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/**
 * The stretches of a text that look like somebody else, in order and apart from each other. What is the requester's own
 * is never among them: their e-mail addresses whatever the case of letters, their numbers however written, their name
 * in any order.
 */
export function flagsInText(text: string, looking: Looking): (Span & { kind: FlagKind })[] {
  const { own, names, phonesIn } = looking;
  const digits = /\d/.test(text);
  const found = [
    ...(text.includes('@') ? emailsIn(text, own).map(as('email')) : []),
    ...(digits
      ? strangeNumbers(text, personalNumbersIn(text), own).map(as('personal-number'))
      : []),
    ...(digits ? strangeNumbers(text, phonesIn(text), own).map(as('phone')) : []),
    ...namesFound(text, names, own).map(as('name')),
  ];
  const apart: (Span & { kind: FlagKind })[] = [];
  for (const one of found) {
    if (!apart.some(({ start, end }) => one.start < end && start < one.end)) apart.push(one);
  }
  return apart.toSorted((a, b) => a.start - b.start);
}

const as =
  (kind: FlagKind) =>
  ({ start, end }: Span) => ({ start, end, kind });

function emailsIn(text: string, { emails }: Own): Span[] {
  return [...text.matchAll(email)]
    .filter(([address]) => !emails.has(address.toLowerCase()))
    .map(({ 0: address, index }) => ({ start: index, end: index + address.length }));
}

const strangeNumbers = (text: string, spans: readonly Span[], { numbers }: Own): Span[] =>
  spans.filter(({ start, end }) => !numbers.has(numberKey(text.slice(start, end))));
