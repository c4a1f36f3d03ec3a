import type { Shape } from '#shared/words/shape.ts';
import type { figures as sv } from '../../sv/book/figures.ts';

export const figures = {
  period: 'Period',
  periods: {
    'this-year': 'This year',
    'last-year': 'Last year',
    'this-quarter': 'This quarter',
    'last-quarter': 'Last quarter',
    any: 'Choose days',
  },
  from: 'From and including',
  to: 'To and including',
  save: {
    report: 'Report (PDF)',
    csv: 'All tables (CSV)',
    supervision: 'Answers to IMY on access',
  },
  supervisionText:
    'The questions are in words of our own, from the sources that stand beside them. The answers are of the chosen period: figures, the register, and the records of the ten cases answered last, without names.',
  saveOne: {
    csv: 'Save {{title}} as CSV',
    report: 'Save {{title}} as PDF',
    picture: 'Save {{title}} as PNG',
  },
  table: 'Table',
  chartOf: 'Chart of {{series}}. The numbers are in the table.',
  compared: 'The period before is {{from}} to {{to}}.',
} satisfies Shape<typeof sv>;
