import type { Email } from 'postal-mime';
import { earliestReceipt } from '#domain/case/registration/refuse-receipt.ts';
import type { IntakeWarning } from '#shared/views/views.ts';
import { parseMailDate } from './mail-date.ts';

/** When a mail was received, and how sure that is. */
export interface Receipt {
  /** ISO 8601 in UTC, to the second. */
  readonly receivedAt: string;
  readonly warnings: readonly IntakeWarning[];
}

/**
 * When the mail reached us: what our own server wrote last (the topmost `Received`), else what the sender's
 * clock said (`Date`), else the date of the file. A date to come, or from before the GDPR, is passed over.
 */
export function receiptOf(
  { headers }: Pick<Email, 'headers'>,
  modifiedAt: string,
  now: string,
): Receipt {
  const limits = [Temporal.Instant.from(earliestReceipt), Temporal.Instant.from(now)] as const;
  const first = (key: string) => headers.find((header) => header.key === key)?.value;
  const received = first('received');
  const stated = first('date');
  const fromServer = received && parseMailDate(received.slice(received.lastIndexOf(';') + 1));
  const fromSender = stated && parseMailDate(stated);

  if (fromServer && lies(fromServer, limits)) return { receivedAt: show(fromServer), warnings: [] };
  if (fromSender && lies(fromSender, limits)) {
    return { receivedAt: show(fromSender), warnings: received ? ['date-doubtful'] : [] };
  }
  const fromFile = Temporal.Instant.from(modifiedAt);
  return {
    receivedAt: show(lies(fromFile, limits) ? fromFile : limits[1]),
    warnings: ['date-from-file'],
  };
}

function lies(
  instant: Temporal.Instant,
  [from, to]: readonly [Temporal.Instant, Temporal.Instant],
) {
  return Temporal.Instant.compare(from, instant) <= 0 && Temporal.Instant.compare(instant, to) <= 0;
}

const show = (instant: Temporal.Instant) =>
  instant.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
