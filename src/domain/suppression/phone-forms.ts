/** The dialling codes of the countries whose controllers the clock knows; others write their numbers with a `+`. */
export const diallingCodes: Readonly<Record<string, string>> = {
  SE: '46',
  NO: '47',
  DK: '45',
  FI: '358',
  DE: '49',
};

/** Figures with what people write between them. */
const written = /\+?\(?\d(?:[\d ()./-]{4,28}\d)/g;
/** A number that a spreadsheet has made a figure of: `701234567.0`, `7,01234567E+08`. */
const figure = /^(\d{6,15})[.,]0+$|^(\d)[.,](\d{5,14})e\+?(\d{1,2})$/i;

/**
 * Every number that a cell of a list may mean, each as `+` and digits. Lists lose the noughts and signs that a number is
 * dialled by: `701234567`, `46701234567` and `+46 0701234567` may all be `+46701234567`. More readings than one are given
 * where more are possible, so that nobody is missed who wants no marketing (Art. 21(3)).
 *
 * @param text in its plain form
 * @param country ISO 3166-1 alpha-2, whose own numbers are written without a dialling code
 */
export function phoneForms(text: string, country: string): string[] {
  const own = diallingCodes[country];
  const lists = text.split(/[,;/|]+/).flatMap((piece) => piece.match(written) ?? []);
  const words = text.split(/[\s,;/|]+/);
  const runs = [asWhole(text.trim()), ...(text.match(written) ?? []), ...lists, ...words];
  return [...new Set(runs.flatMap((run) => readings(run, own)))];
}

function asWhole(text: string): string {
  const [, plain, first, rest = '', power = ''] = figure.exec(text) ?? [];
  if (plain !== undefined) return plain;
  return first === undefined
    ? ''
    : (first + rest).padEnd(Number(power) + 1, '0').slice(0, Number(power) + 1);
}

function readings(run: string, own: string | undefined): string[] {
  const bare = run.replaceAll(/[^\d+]/g, '');
  const digits = bare.replaceAll('+', '');
  if (digits.length < 7 || digits.length > 17) return [];
  const international = bare.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : undefined;
  if (international !== undefined) return fit(withoutTrunk(international));
  if (digits.startsWith('0')) return own ? fit([own + digits.slice(1)]) : [];
  return fit([...withoutTrunk(digits), ...(own ? [own + digits] : [])]);
}

/** The 0 of `+46 (0)70` is not dialled from abroad. */
const withoutTrunk = (digits: string): string[] =>
  Object.values(diallingCodes)
    .flatMap((code) =>
      digits.startsWith(`${code}0`) ? [code + digits.slice(code.length + 1)] : [],
    )
    .concat(digits);

const fit = (numbers: readonly string[]): string[] =>
  numbers.filter(({ length }) => length >= 7 && length <= 15).map((number) => `+${number}`);
