import { fields, type Field } from '#domain/case-query/condition.ts';
import { folded } from '#domain/case-query/terms.ts';
import { queryWords } from './value-words.ts';

const beginning = /^-?([\p{L}\p{M}]{1,40}):/u;

/**
 * The field whose name a text begins with, with its colon, in either language; behind `-` as well, which says that it is
 * not to be so.
 *
 * @example `fieldOf('typ:radering')` gives `'kind'`, `fieldOf('Re: faktura')` and `fieldOf('"typ:radering"')` nothing
 */
export function fieldOf(text: string): Field | undefined {
  const word = folded(beginning.exec(text)?.[1] ?? '');
  const names = (field: Field) =>
    [queryWords.en, queryWords.sv].map(({ fields: named }) => folded(named[field]));
  return fields.find((field) => names(field).includes(word));
}
