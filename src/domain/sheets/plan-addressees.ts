import { assertNever } from '../assert-never.ts';
import type { Language } from '../language.ts';
import { normalForm } from '../normal-form.ts';
import { ok, refuse, type Result } from '../result.ts';
import { fieldsOf, type ListField } from './column-names.ts';

/** Somebody a sheet is written to: by name, at an address, in a language. */
export interface Addressee {
  readonly name: string;
  /** Postal address line by line, or the e-mail address alone. */
  readonly lines: readonly string[];
  readonly language: Language;
}

/** Why a row cannot be written to: nobody is named, nothing to reach them by, a formula, a language nobody writes. */
const rowFaults = ['nameless', 'unreachable', 'formula', 'language'] as const;
type RowFault = (typeof rowFaults)[number];

/** Why a list was refused; rows are told by their number in the file, the heading being 1, with commas between. */
export type ListRefusal =
  | { readonly code: 'list-columns-missing'; readonly missing: 'name' | 'address' }
  | { readonly code: 'list-empty' }
  /** Rows longer than the heading, and bytes that are no letters of the file's encoding. */
  | { readonly code: 'list-unread'; readonly ragged: number; readonly undecoded: number }
  | { readonly code: 'list-too-long'; readonly rows: number; readonly most: number }
  | {
      readonly code: 'list-rows-faulty';
      readonly fault: RowFault;
      readonly count: number;
      readonly rows: string;
    };

/** Whom a list names, each once, and how many rows were of somebody it had named already. */
export interface PlannedList {
  readonly addressees: readonly Addressee[];
  readonly doubled: number;
}

/** So many sheets are made at a time. */
export const mostAddressees = 2_000;
/** So many rows are named in a refusal. */
const mostNamed = 10;
/** What a spreadsheet takes for a formula: no name and no address begins so. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

const languages: Readonly<Record<string, Language>> = {
  sv: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  en: 'en',
  engelska: 'en',
  english: 'en',
};

type Row = Readonly<Record<ListField, string>>;

/**
 * Whom a list of persons names (Art. 34): name, postal address or e-mail, and language where it is given. All of it or none:
 * somebody left out in silence would not be told. Empty rows are none.
 *
 * @param language of those whose own is not given
 * @example `Namn;E-post` with two rows of one person: one addressee, one doubled
 */
export function planAddressees(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): Result<PlannedList, ListRefusal> {
  const fields = fieldsOf(columns);
  if (fields.name === undefined && fields.lastName === undefined) {
    return refuse({ code: 'list-columns-missing', missing: 'name' });
  }
  if (fields.address === undefined && fields.email === undefined) {
    return refuse({ code: 'list-columns-missing', missing: 'address' });
  }
  if (rows.length > mostAddressees) {
    return refuse({ code: 'list-too-long', rows: rows.length, most: mostAddressees });
  }
  const read = rows
    .map((row, index) => ({ number: index + 2, row: rowOf(row, fields) }))
    .filter(({ row }) => Object.values(row).some((value) => value !== ''));
  if (read.length === 0) return refuse({ code: 'list-empty' });
  for (const fault of rowFaults) {
    const numbers = read.filter(({ row }) => isFaulty(row, fault)).map(({ number }) => number);
    if (numbers.length > 0) {
      const named = numbers.slice(0, mostNamed).join(', ');
      const more = numbers.length > mostNamed ? ', …' : '';
      return refuse({
        code: 'list-rows-faulty',
        fault,
        count: numbers.length,
        rows: `${named}${more}`,
      });
    }
  }
  const addressees = new Map(
    read.map(({ row }) => {
      const one = addresseeOf(row, language);
      return [folded([one.name, ...one.lines].join('\n')), one];
    }),
  );
  return ok({
    addressees: [...addressees.values()],
    doubled: read.length - addressees.size,
  });
}

const rowOf = (cells: readonly string[], fields: ReturnType<typeof fieldsOf>): Row => {
  const of = (field: ListField) => {
    const at = fields[field];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  return {
    name: of('name'),
    firstName: of('firstName'),
    lastName: of('lastName'),
    address: of('address'),
    postcode: of('postcode'),
    town: of('town'),
    email: of('email'),
    language: of('language'),
  };
};

function isFaulty(row: Row, fault: RowFault): boolean {
  switch (fault) {
    case 'formula':
      return Object.values(row).some((value) => formula.test(value));
    case 'nameless':
      return nameOf(row) === '';
    case 'unreachable':
      return row.address === '' && !/^[^\s@]+@[^\s@]+$/.test(row.email);
    case 'language':
      return row.language !== '' && languageOf(row) === undefined;
    default:
      return assertNever(fault);
  }
}

const nameOf = ({ name, firstName, lastName }: Row): string =>
  name || [firstName, lastName].filter(Boolean).join(' ');

const languageOf = ({ language }: Row): Language | undefined => {
  const key = language.toLowerCase();
  return Object.hasOwn(languages, key) ? languages[key] : undefined;
};

function addresseeOf(row: Row, language: Language): Addressee {
  const { address, postcode, town, email } = row;
  const postal = [
    ...address.split(/[\r\n]+/).map((line) => line.trim()),
    [postcode, town].filter(Boolean).join(' '),
  ].filter(Boolean);
  return {
    name: nameOf(row),
    lines: address === '' ? [email] : postal,
    language: languageOf(row) ?? language,
  };
}

const folded = (text: string): string =>
  normalForm(text, 'NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
