import type { Email } from 'postal-mime';
import type { Receipt, ReceiptDoubt, ReceiptSource } from '#domain/case/registration/receipt.ts';
import { earliestReceipt } from '#domain/case/registration/refuse-receipt.ts';
import type { IntakeWarning } from '#shared/views/intake-views.ts';
import { plainLine } from '../../text/plain-line.ts';
import { isWithin, ourDomains } from '../addresses.ts';
import { parseMailDate } from './mail-date.ts';
import { receivedLines, type ReceivedLine } from './received-lines.ts';

/** When a mail was received, from what that was taken, and how sure it is. */
export interface Dated {
  /** ISO 8601 in UTC, to the second. */
  readonly receivedAt: string;
  readonly receipt: Receipt;
  readonly warnings: readonly IntakeWarning[];
}

/** A line with the instant it states. */
interface Stated {
  readonly line: string;
  readonly at: Temporal.Instant;
}

/** Mail may be under way, or written the evening before; what lies further apart is told of. */
const nearHours = 48;
/** A line that lies further back is of a clock that was never set. */
const farthestHours = 24 * 366;

/**
 * When the mail reached us: the first line that one of our own servers wrote, else what the sender's clock said (`Date`), else the
 * date of the file. A date to come, or from before the GDPR, is passed over. Where lines lie days apart the
 * earlier is proposed: a term that starts too early is never missed.
 *
 * @param modifiedAt of the file, and `now`: ISO instants
 */
export function receiptOf(email: Pick<Email, 'headers'>, modifiedAt: string, now: string): Dated {
  const limits = [Temporal.Instant.from(earliestReceipt), Temporal.Instant.from(now)] as const;
  const lines = receivedLines(email);
  const possible = lines.flatMap((line) =>
    line.at && lies(line.at, limits) ? [{ ...line, at: line.at }] : [],
  );
  const sent = sentDate(email);
  const impossible = [...lines, ...(sent ? [sent] : [])].flatMap((line) => doubtOf(line, limits));
  const taken = firstReceipt(possible, ourDomains(email));
  const written = sent?.at && lies(sent.at, limits) ? { line: sent.line, at: sent.at } : undefined;

  const first = taken && written && isEarlier(written, taken) ? written : (taken ?? written);
  if (!first) {
    const file = Temporal.Instant.from(modifiedAt);
    const [at, source] = lies(file, limits)
      ? ([file, 'file'] as const)
      : ([limits[1], 'now'] as const);
    const receipt = { source, line: '', against: impossible };
    return { receivedAt: show(at), receipt, warnings: ['date-from-file'] };
  }
  const later = possible.filter((line) => isEarlier(first, line)).slice(0, 1);
  const against = [
    ...later.map((line) => speaking('later-line', line)),
    ...(written && first !== written && isEarlier(first, written)
      ? [speaking('sent-later', written)]
      : []),
    ...(written && first !== written && isEarlier(written, first)
      ? [speaking('sent-earlier', written)]
      : []),
    ...impossible,
  ];
  const source: ReceiptSource = first === written ? 'date' : sourceOf(first.line);
  const warnings: IntakeWarning[] = [
    ...(later.length > 0 ? (['received-apart'] as const) : []),
    ...(first === written && lines.length > 0 && later.length === 0
      ? (['date-doubtful'] as const)
      : []),
  ];
  return { receivedAt: show(first.at), receipt: { source, line: first.line, against }, warnings };
}

/**
 * Our own servers write above those of the sender, and programs that fetch mail above both. The lowest of the lines that
 * our own servers wrote in a row is the first receipt; where that cannot be told, and lines lie far apart, the lower.
 */
function firstReceipt(
  lines: readonly (ReceivedLine & Stated)[],
  ours: ReadonlySet<string>,
): Stated | undefined {
  const isOurs = ({ by, fetched }: ReceivedLine) =>
    fetched || [...ours].some((domain) => isWithin(by, domain));
  const beyond = lines.findIndex((line) => !isOurs(line));
  const own = beyond < 0 ? lines.length : beyond;
  let first = lines[Math.max(0, own - 1)];
  for (const line of lines.slice(Math.max(1, own))) {
    if (first && isEarlier(line, first)) first = line;
  }
  return first;
}

/** Days earlier, and not so much that the clock cannot have been right. */
function isEarlier(one: Stated, other: Stated): boolean {
  const hours = one.at.until(other.at).total('hours');
  return hours > nearHours && hours <= farthestHours;
}

function sentDate({ headers }: Pick<Email, 'headers'>) {
  const value = headers.find(({ key }) => key === 'date')?.value;
  if (value === undefined) return undefined;
  return { line: `Date: ${plainLine(value, 400)}`, at: parseMailDate(value) };
}

function doubtOf(
  { line, at }: { readonly line: string; readonly at: Temporal.Instant | undefined },
  [from, to]: readonly [Temporal.Instant, Temporal.Instant],
): ReceiptDoubt[] {
  if (!at) return [{ code: 'unread', line }];
  if (Temporal.Instant.compare(at, to) > 0) return [speaking('in-future', { line, at })];
  return Temporal.Instant.compare(at, from) < 0 ? [speaking('before-law', { line, at })] : [];
}

const speaking = (code: ReceiptDoubt['code'], { line, at }: Stated): ReceiptDoubt => ({
  code,
  line,
  at: show(at),
});

/** What an Outlook message notes itself is put into a line of its own; see `outlook/transport-headers`. */
const sourceOf = (line: string): ReceiptSource =>
  line.startsWith('Received: by Outlook;') ? 'outlook' : 'received';

function lies(
  instant: Temporal.Instant,
  [from, to]: readonly [Temporal.Instant, Temporal.Instant],
): boolean {
  return Temporal.Instant.compare(from, instant) <= 0 && Temporal.Instant.compare(instant, to) <= 0;
}

/** To the second, as cases keep it. */
export const show = (instant: Temporal.Instant): string =>
  instant.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
