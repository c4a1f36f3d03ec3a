import { refuse } from '../../result.ts';

/** Nobody has asked a company for GDPR rights before the GDPR applied (Art. 99(2): 25 May 2018). */
export const earliestReceipt = '2018-05-25T00:00:00Z';

type ReceiptRefusal = {
  readonly code: 'received-in-future' | 'received-impossible';
  readonly receivedAt: string;
};

/** Refuses a receipt after `now` or before {@link earliestReceipt}; both are ISO 8601 instants. */
export function refuseReceipt(
  receivedAt: string,
  now: string,
): ReturnType<typeof refuse<ReceiptRefusal>> | undefined {
  if (Temporal.Instant.compare(receivedAt, now) > 0) {
    return refuse({ code: 'received-in-future', receivedAt });
  }
  if (Temporal.Instant.compare(receivedAt, earliestReceipt) < 0) {
    return refuse({ code: 'received-impossible', receivedAt });
  }
  return undefined;
}
