import type { Header } from '#domain/audit/chain.ts';
import type { Reference } from '#domain/case/reference.ts';

/** The event that disposed of a case. */
export interface Shredding {
  readonly header: Pick<Header, 'caseId' | 'desk' | 'seq' | 'at'>;
  readonly reference: Reference;
}

/**
 * Whether an event stands behind the shredding of its case in the same log: its desk knew that there was no key any more,
 * and wrote no such event.
 */
export const isBehind = (
  event: Pick<Header, 'desk' | 'seq'>,
  shredding: Pick<Header, 'desk' | 'seq'>,
): boolean => event.desk === shredding.desk && event.seq > shredding.seq;
