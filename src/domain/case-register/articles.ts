import type { CaseKind } from '../case/kind.ts';

/** The article of the GDPR that a kind of case is about; '' where the GDPR gives none. */
export const articles = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21(1)',
  'marketing-objection': '21(2)',
  'automated-decision': '22',
  complaint: '',
  breach: '33',
  question: '',
  'authority-inquiry': '58(1)',
} as const satisfies Record<CaseKind, string>;
