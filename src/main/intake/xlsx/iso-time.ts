const dayInMs = 86_400_000;
const first = {
  1900: Temporal.PlainDate.from('1899-12-30'),
  1904: Temporal.PlainDate.from('1904-01-01'),
};
/** 31 December 9999, the last day a spreadsheet knows. */
const lastDay = 2_958_465;

/** How a day and a time of day are asked for. */
export interface Shown {
  readonly day: boolean;
  readonly time: boolean;
}

/**
 * A spreadsheet's serial day as ISO 8601: `45992` is `2025-12-01`, `45992.5` `2025-12-01T12:00:00`, and `0.5` shown
 * as a time alone `12:00:00`. It has no zone and gets none. `undefined` for what is no day: one below 0, beyond
 * 9999, or the 29 February 1900 that only spreadsheets know.
 */
export function isoTime(serial: number, since1904: boolean, shown: Shown): string | undefined {
  if (!(serial >= 0) || serial > lastDay) return undefined;
  const ms = wholeSeconds(Math.round((serial % 1) * dayInMs));
  const number = Math.floor(serial) + Math.floor(ms / dayInMs);
  const time = Temporal.PlainTime.from('00:00').add({ milliseconds: ms % dayInMs });
  const clock = time.toString({ smallestUnit: time.millisecond === 0 ? 'second' : 'millisecond' });
  if (!shown.day) return clock;
  if (!since1904 && number === 60) return undefined;
  const early = !since1904 && number < 60 ? 1 : 0;
  const day = first[since1904 ? 1904 : 1900].add({ days: number + early }).toString();
  return shown.time || ms % dayInMs !== 0 ? `${day}T${clock}` : day;
}

/** A serial day holds a second only nearly. */
function wholeSeconds(ms: number): number {
  const seconds = Math.round(ms / 1_000) * 1_000;
  return Math.abs(ms - seconds) <= 1 ? seconds : ms;
}
