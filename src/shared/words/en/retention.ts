import type { Shape } from '../shape.ts';
import type * as sv from '../sv/retention.ts';

export const what: Shape<typeof sv.what> = {
  'data-package': 'Data collected and given out',
  case: 'The whole case',
};

/** A rule as it is written down with what it took away. */
export const rule: Shape<typeof sv.rule> = {
  'data-package': 'Data collected and given out: {{months}} months after closing',
  case: 'The whole case: {{months}} months after closing',
};

export const grounds: Shape<typeof sv.grounds> = {
  'follow-up':
    'Questions that follow the answer. Any longer they are but a second copy of everything.',
  accountability:
    'To show what was done and when (Article 5(2)). No fine can be decided unless the company was heard within five years.',
  'breach-register': 'The register of breaches under Article 33(5) must show patterns over time.',
};
