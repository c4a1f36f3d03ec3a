import { series } from '../case/kind.ts';
import { evenDashes } from './terms.ts';
import { formatReference, type Reference } from '../case/reference.ts';

const written = /^(?:([a-z]{3})[\s./-]{0,3})?(\d{4})[\s./-]{1,3}(\d{1,8})$/i;

/** A case's number as somebody may write it, and the cases it can mean. */
export interface WrittenReference {
  /** As it stands in references, as far as it is written: `dsr-2026-12`. */
  readonly text: string;
  readonly means: readonly Reference[];
}

/**
 * Reads a text that is a case's number and nothing else, with any signs between its parts and with or without its zeros;
 * without the letters it may be of each series.
 *
 * @returns `undefined` for what is no number of a case
 * @example `referencesMeant('dsr 2026/12')?.means` gives `['DSR-2026-0012']`
 */
export function referencesMeant(text: string): WrittenReference | undefined {
  const [whole, letters, year = '', number = ''] = written.exec(evenDashes(text.trim())) ?? [];
  const known = series.filter((one) => letters === undefined || one === letters.toUpperCase());
  if (whole === undefined || known.length === 0) return undefined;
  return {
    text: [letters, year, number].filter((part) => part !== undefined).join('-'),
    means: known.map((one) => formatReference(one, Number(year), Number(number))),
  };
}
