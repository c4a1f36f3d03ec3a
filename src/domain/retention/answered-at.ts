import type { ClosedCase } from '../case/case.ts';

/** When a closed case was answered: by its first letter of substance, or else by its closing. ISO 8601. */
export const answeredAt = ({
  letters,
  closedAt,
}: Pick<ClosedCase, 'letters' | 'closedAt'>): string =>
  letters.find(({ kind }) => kind !== 'acknowledgement')?.issuedAt ?? closedAt;
