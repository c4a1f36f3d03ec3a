import type { clash as sv } from '../../sv/case/clash.ts';
import type { Shape } from '#shared/words/shape.ts';

/** Where two acted on one case without knowing of each other. */
export const clash: Shape<typeof sv> = {
  title: 'Clash: {{kind}}',
  why: 'Two people acted without knowing of each other. Choose which applies; the choice and your reason are recorded in the case.',
  meanwhile: {
    'decided-differently': 'Until then, what applied before still applies.',
    'ended-differently': 'Until then the case is open.',
    'ended-unaware': 'Until then the case is open.',
    'letter-twice': 'Both letters have gone out and stay in the case.',
    'disposed-against': 'Until then nothing is disposed of.',
  },
  cautiousSide: 'Until then, the more cautious one applies.',
  side: 'Side {{number}}',
  counts: 'Applies for now',
  basis: 'Based on the case as it stood {{at}}',
  noBasis: 'Based on a case without earlier events',
  more_one: 'and {{count}} more event',
  more_other: 'and {{count}} more events',
  shredded: 'The case was disposed of.',
  choose: 'Choose side {{number}}',
  settle: 'Choose which applies',
  settleHelp: 'Say why. Other computers get the choice with the next exchange.',
};
