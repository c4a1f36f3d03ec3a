import type { CaseKind } from '../kind.ts';

/**
 * The grounds a request can be refused on: a closed list. `article` is where the ground stands; `kinds` are the requests
 * it can meet. Direct marketing has none (Art. 21(3)). Sections of lag (2018:218) are of Swedish law.
 */
export const grounds = {
  'manifestly-unfounded': { article: '12(5)', kinds: 'requests' },
  excessive: { article: '12(5)', kinds: 'requests' },
  'others-rights': { article: '15(4), 20(4)', kinds: ['access', 'portability'] },
  'trade-secret': { article: '15(4)', kinds: ['access', 'portability'] },
  secrecy: { article: '5 kap. 1 § lag (2018:218)', kinds: ['access'] },
  'draft-or-note': { article: '5 kap. 2 § lag (2018:218)', kinds: ['access'] },
  'data-accurate': { article: '16', kinds: ['rectification'] },
  'no-erasure-ground': { article: '17(1)', kinds: ['erasure'] },
  expression: { article: '17(3)(a)', kinds: ['erasure'] },
  'legal-obligation': { article: '17(3)(b)', kinds: ['erasure'] },
  'public-health': { article: '17(3)(c)', kinds: ['erasure'] },
  archiving: { article: '17(3)(d)', kinds: ['erasure'] },
  'legal-claims': { article: '17(3)(e), 21(1)', kinds: ['erasure', 'objection'] },
  'no-restriction-ground': { article: '18(1)', kinds: ['restriction'] },
  'compelling-grounds': { article: '21(1)', kinds: ['objection'] },
  'other-basis': { article: '21(1)', kinds: ['objection'] },
  'not-consent-or-contract': { article: '20(1)(a)', kinds: ['portability'] },
  'not-automated': { article: '20(1)(b)', kinds: ['portability'] },
  'not-provided-by-person': { article: '20(1)', kinds: ['portability'] },
  'not-solely-automated': { article: '22(1)', kinds: ['automated-decision'] },
  'automated-by-contract': { article: '22(2)(a)', kinds: ['automated-decision'] },
  'automated-by-law': { article: '22(2)(b)', kinds: ['automated-decision'] },
  'automated-by-consent': { article: '22(2)(c)', kinds: ['automated-decision'] },
  // Named by old books alone: it did not say which of the three, and so not whether Art. 22(3) applies.
  'contract-law-or-consent': { article: '22(2)', kinds: [] },
} as const satisfies Record<string, { article: string; kinds: 'requests' | readonly CaseKind[] }>;

/** One of {@link grounds}. */
export type Ground = keyof typeof grounds;

/** Every ground, in the order of the articles. */
export const allGrounds = Object.keys(grounds) as readonly Ground[];

/**
 * The grounds that leave nothing for a human to review: the decision is none of those that Art. 22 covers, a law allows it
 * and lays down safeguards of its own, or the request itself need not be met. Contract and consent do not (Art. 22(3)).
 */
export const freeOfReview: readonly Ground[] = [
  'not-solely-automated',
  'automated-by-law',
  'manifestly-unfounded',
  'excessive',
];

const refusable: readonly CaseKind[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automated-decision',
];

/** The grounds a case of a kind can be refused on; none for direct marketing, complaints, breaches and questions. */
export const groundsFor = (kind: CaseKind): readonly Ground[] =>
  refusable.includes(kind)
    ? allGrounds.filter((ground) => {
        const kinds: 'requests' | readonly CaseKind[] = grounds[ground].kinds;
        return kinds === 'requests' || kinds.includes(kind);
      })
    : [];
