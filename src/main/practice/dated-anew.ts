import type { IncomingFile } from '../intake/incoming-file.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** The day of a mail as its header writes it (RFC 5322, 3.3): `Mon, 02 Nov 2026`. */
const written = /\b[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4}/g;

/**
 * The mails that ship, as if the newest of them had come yesterday: whoever practises years from now is not late before
 * they have begun. All days of their headers move by as much; nothing else of them changes.
 *
 * @param today `YYYY-MM-DD`
 */
export function datedAnew(mails: readonly IncomingFile[], today: string): readonly IncomingFile[] {
  const days = mails.flatMap(({ bytes }) => daysIn(headOf(bytes)));
  const newest = days.toSorted((one, other) => Temporal.PlainDate.compare(one, other)).at(-1);
  if (!newest) return mails;
  const shift = newest.until(today).days - 1;
  return mails.map((mail) => ({ ...mail, bytes: shifted(mail.bytes, shift) }));
}

function shifted(bytes: Uint8Array, days: number): Uint8Array {
  const head = headOf(bytes);
  const moved = head.replace(written, (day) => sayDay(dayIn(day).add({ days })));
  return Buffer.concat([Buffer.from(moved, 'latin1'), bytes.subarray(head.length)]);
}

/** As latin1, a character for every byte. */
function headOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.slice(0, /\r?\n\r?\n/.exec(text)?.index ?? text.length);
}

const daysIn = (head: string) => (head.match(written) ?? []).map(dayIn);

function dayIn(text: string): Temporal.PlainDate {
  const [, day = '', month = '', year = ''] = text.split(' ');
  return Temporal.PlainDate.from({
    year: Number(year),
    month: months.indexOf(month) + 1,
    day: Number(day),
  });
}

const sayDay = ({ dayOfWeek, day, month, year }: Temporal.PlainDate) =>
  `${weekdays[dayOfWeek - 1]}, ${String(day).padStart(2, '0')} ${months[month - 1]} ${year}`;
