import { isReference } from '#domain/case/reference.ts';

/** Where a window shows a case: as a whole, at its letters, or in the rooms of the review. It says nothing of a person. */
export interface CaseAddress {
  readonly reference: string;
  readonly part?: 'letters' | 'review';
}

/**
 * The part of a page's address after `#`.
 *
 * @example `{ reference: 'DSR-2026-0001', part: 'letters' }` → `#/cases/DSR-2026-0001/letters`
 */
export const toCaseHash = ({ reference, part }: CaseAddress): string =>
  `#/cases/${reference}${part ? `/${part}` : ''}`;

/** The case that {@link toCaseHash} wrote an address of; `undefined` for any other text. */
export function parseCaseHash(hash: string): CaseAddress | undefined {
  const [, reference = '', part] =
    /^#\/cases\/([A-Z0-9-]{1,40})(?:\/(letters|review))?$/.exec(hash) ?? [];
  if (!isReference(reference)) return undefined;
  return part === 'letters' || part === 'review' ? { reference, part } : { reference };
}

/** A link to a case, for other programs on computers that have it. Whoever follows it opens their own book. */
export const toCaseLink = (reference: string): string => `ombud://case/${reference}`;

/** The reference in such a link. It comes from anybody: what is not exactly one is `undefined`. */
export function parseCaseLink(link: string): string | undefined {
  const [, reference = ''] = /^ombud:\/\/case\/([A-Z0-9-]{1,40})\/?$/.exec(link) ?? [];
  return isReference(reference) ? reference : undefined;
}
