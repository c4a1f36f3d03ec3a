import type { CaseKind } from '#domain/case/kind.ts';

/** The parts of a case, in the order work goes. */
export type Section =
  | 'messages'
  | 'breach'
  | 'complaint'
  | 'inquiry'
  | 'measures'
  | 'work'
  | 'data'
  | 'letters'
  | 'story';

/** What only some kinds of case have; the others are about nothing but their answer. */
const own: Partial<Readonly<Record<CaseKind, Section>>> = {
  breach: 'breach',
  complaint: 'complaint',
  'authority-inquiry': 'inquiry',
  rectification: 'measures',
  erasure: 'measures',
  restriction: 'measures',
  objection: 'measures',
  'marketing-objection': 'measures',
  portability: 'measures',
  'automated-decision': 'measures',
};

/** The parts that a case of a kind has. */
export function sectionsOf(kind: CaseKind): readonly Section[] {
  const part = own[kind];
  return ['messages', ...(part ? [part] : []), 'work', 'data', 'letters', 'story'];
}
