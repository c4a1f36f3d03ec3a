import type { Condition, Field } from '#domain/case-query/condition.ts';
import { pieces } from '#domain/case-query/pieces.ts';
import { fieldOf } from './field-of.ts';
import { beginsValue, conditionOf } from './written-value.ts';

/** A part of a query as it is written: words, or a field with what is written behind it. */
export interface Token {
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
  readonly field?: Field;
  readonly value?: string;
  /** Where the value is one. */
  readonly condition?: Condition;
}

/** So many words a value has at the most. */
const mostWords = 4;

/** The parts of a query; a value of several words (`inkom:förra veckan`) needs no quotation marks where it is known. */
export function tokensOf(text: string): Token[] {
  const all = [...text.matchAll(pieces)].map(({ 0: piece, index }) => ({ piece, index }));
  const tokens: Token[] = [];
  for (let at = 0; at < all.length;) {
    const { piece, index } = all[at] ?? { piece: '', index: 0 };
    const field = fieldOf(piece);
    const taken = field === undefined ? 1 : wordsTaken(field, all, at);
    const last = all[at + taken - 1] ?? { piece, index };
    const written = text.slice(index, last.index + last.piece.length);
    tokens.push({ text: written, at: index, ...(field && valued(field, written)) });
    at += taken;
  }
  return tokens;
}

const valueIn = (written: string) => written.slice(written.indexOf(':') + 1);

function valued(field: Field, written: string): Pick<Token, 'field' | 'value' | 'condition'> {
  const value = valueIn(written);
  const condition = conditionOf(field, value);
  const asked: Condition | undefined =
    condition && written.startsWith('-') ? { ...condition, not: true } : condition;
  return { field, value, ...(asked && { condition: asked }) };
}

/** How many pieces a field and its value are: the longest that is a value, or that may become one. */
function wordsTaken(field: Field, all: readonly { readonly piece: string }[], from: number) {
  let value = valueIn(all[from]?.piece ?? '');
  let taken = 1;
  if (field === 'handler' || value === '' || value.includes('"')) return taken;
  let isValue = conditionOf(field, value) !== undefined;
  for (let more = 1; more < mostWords; more += 1) {
    const piece = all[from + more]?.piece;
    if (piece === undefined || piece.includes('"') || fieldOf(piece)) break;
    value += ` ${piece}`;
    if (conditionOf(field, value)) [taken, isValue] = [more + 1, true];
    else if (!isValue && beginsValue(field, value)) taken = more + 1;
    else if (!mayGrow(field, value)) break;
  }
  return taken;
}

/** A day and a month may be followed by their year. */
const mayGrow = (field: Field, value: string) =>
  (field === 'due' || field === 'received') && /^[\p{L}\d ,.]{1,18}$/u.test(value);
