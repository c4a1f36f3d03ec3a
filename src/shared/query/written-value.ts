import type { Condition, Field } from '#domain/case-query/condition.ts';
import { daysMeant, months } from '#domain/case-query/days.ts';
import { folded } from '#domain/case-query/terms.ts';
import { alsoWritten, queryWords, valueWords } from './value-words.ts';

/** A value without what stands between its parts: `i dag`, `i-dag` and `idag` are one. */
const squeezed = (text: string): string => folded(text).replaceAll(/[\s-]/g, '');

/** The words of a field in both languages, each with what it means. */
const wordsOf = (field: Field): (readonly [value: string, word: string])[] => [
  ...valueWords('en', field),
  ...valueWords('sv', field),
  ...alsoWritten(field),
];

/**
 * A field with a value as somebody wrote it, in either language.
 *
 * @returns `undefined` where the field has no such value
 * @example `conditionOf('due', 'Försenat')` gives `{ field: 'due', value: 'late' }`
 */
export function conditionOf(field: Field, value: string): Condition | undefined {
  const written = value.replaceAll('"', '').trim();
  const bare = squeezed(written);
  if (bare === '') return undefined;
  const known = wordsOf(field).find(([, word]) => squeezed(word) === bare)?.[0];
  // Which values a field has is the table's to say.
  if (known !== undefined) return { field, value: known } as Condition;
  if (field === 'handler') return { field, value: written };
  if (field !== 'due' && field !== 'received') return undefined;
  const days = folded(written).split('..').map(isoOf).join('..');
  // Whether a stretch of days exists hangs on no today.
  return daysMeant(days, '2000-01-01') ? { field, value: days } : undefined;
}

/** Whether more may follow a value before it is one: `förra` on its way to `förra veckan`. */
export function beginsValue(field: Field, value: string): boolean {
  const bare = folded(value.replaceAll('"', '').trim()).replaceAll(/\s+/g, '-');
  return field !== 'handler' && wordsOf(field).some(([, word]) => folded(word).startsWith(bare));
}

const forms = [
  /^(?<year>(?:19|20|21)\d\d)[-/. ]?(?:w|v|week|vecka)[-. ]?(?<week>\d\d?)$/,
  /^(?:w|v|week|vecka)[-. ]?(?<week>\d\d?)(?:[-/. ]+(?<year>(?:19|20|21)\d\d))?$/,
  /^(?<year>(?:19|20|21)\d\d)[-/. ]?(?<month>\d\d)[-/. ]?(?<day>\d\d)$/,
  /^(?<year>(?:19|20|21)\d\d)[-/. ](?<month>\d\d?)(?:[-/. ](?<day>\d\d?))?$/,
  /^(?:(?<day>\d\d?)[-/. ])?(?<month>\d\d?)[-/. ](?<year>(?:19|20|21)\d\d)$/,
  /^(?:(?<day>\d\d?)[-. ])?(?<name>\p{L}{3,9})[-. ](?<year>(?:19|20|21)\d\d)$/u,
  /^(?<name>\p{L}{3,9})[-. ](?<day>\d\d?),?[-. ](?<year>(?:19|20|21)\d\d)$/u,
];

/** A day, month or week as people write them, as the standard has it: `5 oktober 2026` is `2026-10-05`, `v. 45` is `w45`. */
function isoOf(written: string): string {
  for (const form of forms) {
    const { year: of = '', week, month, name, day } = form.exec(written.trim())?.groups ?? {};
    const nth = name === undefined ? month : monthNamed(name);
    if (week !== undefined) return `${of && `${of}-`}w${week.padStart(2, '0')}`;
    if (of && nth) return [of, nth, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  }
  return written.trim();
}

/** A month by its name or the beginning of it, in either language. */
function monthNamed(name: string): string | undefined {
  const at = months.findIndex((month) =>
    [queryWords.en, queryWords.sv].some(({ days }) => days[month].startsWith(name)),
  );
  return at < 0 ? undefined : String(at + 1);
}
