import { format, getFormatDateInfo, isDateFormat } from 'numfmt';
import { isoTime } from './iso-time.ts';

/** Spreadsheets allow 255 characters; a longer one is no format, and takes the formatter long to find out. */
const longestPattern = 1_000;

/** Turns the number in a cell into text. */
export type NumberText = (raw: string) => string;

/**
 * How numbers of one format are shown, never with fewer digits than they have: days and times as ISO 8601, masks
 * such as `000000-0000` as the sheet shows them, everything else plainly, without grouping.
 */
export function numberText(pattern: string, since1904: boolean): NumberText {
  let text: NumberText | undefined;
  // A workbook may hold tens of thousands of formats, few of them in use.
  return (raw) => (text ??= textIn(pattern, since1904))(raw);
}

function textIn(pattern: string, since1904: boolean): NumberText {
  if (pattern.length > longestPattern) return plain;
  if (/^(?:general|@?)$/i.test(pattern)) return plain;
  if (isPattern(isDateFormat, pattern)) return dateText(pattern, since1904);
  return (raw) => {
    const shown = formatted(pattern, Number(raw));
    return shown !== undefined && keepsDigits(shown, Number(raw)) ? shown : plain(raw);
  };
}

/** Digits as the file has them, unless it wrote more than the number holds: `1.1000000000000001` is `1.1`. */
function plain(raw: string): string {
  if (/^-?\d+$/.test(raw)) return raw;
  const number = Number(raw);
  if (!Number.isFinite(number)) return raw;
  return Number.isInteger(number) && Math.abs(number) >= 1e21
    ? BigInt(number).toString()
    : String(number);
}

function dateText(pattern: string, since1904: boolean): NumberText {
  const info = getFormatDateInfo(pattern);
  const day = info.year || info.month || info.day;
  const time = info.hours || info.minutes || info.seconds;
  // `[h]` counts hours beyond a day: a length of time, not a time of day.
  const length = /\[[hms]+\]/i.test(pattern);
  return (raw) => {
    const serial = Number(raw);
    const iso = length ? formatted(pattern, serial) : isoTime(serial, since1904, { day, time });
    return iso ?? plain(raw);
  };
}

function formatted(pattern: string, value: number): string | undefined {
  try {
    const shown = format(pattern, value, { locale: 'en' });
    return shown.replaceAll(/(?<=\d),(?=\d{3})/g, '').trim();
  } catch {
    return undefined;
  }
}

/** Whether all digits of the number can be read from what is shown. */
function keepsDigits(shown: string, value: number): boolean {
  const read = Number(shown.replaceAll(/[^\d.]/g, '').replace(/\.(?!\d)/g, ''));
  const scale = shown.includes('%') ? 100 : 1;
  if (Math.abs(read - Math.abs(value) * scale) > Math.abs(value) * 1e-15) return false;
  return value >= 0 || /[-(]/.test(shown);
}

const isPattern = (is: (pattern: string) => boolean, pattern: string) => {
  try {
    return is(pattern);
  } catch {
    return false;
  }
};
