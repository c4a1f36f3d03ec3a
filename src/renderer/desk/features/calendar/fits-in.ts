/** In px at the usual size of letters: the weekdays over the month, a line of a day, and what a day has besides its dates. */
const [weekdays, line, besides] = [28, 17, 27];

/**
 * How many lines of dates a day has room for: never fewer than three, for which a month that is too high is scrolled.
 *
 * @param height of the month in px, weekdays included
 * @param drawn how many times as large as usual letters are
 */
export const fitsIn = (height: number, weeks: number, drawn: number): number =>
  Math.max(3, Math.floor(((height - weekdays) / weeks - besides * drawn) / (line * drawn)));
