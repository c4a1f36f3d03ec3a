import type { WithheldWords } from '#domain/letter/access-summary/summary-words.ts';

const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

/** What is not shown, and why, in English. */
export const withheld: WithheldWords = {
  heading: 'Whether we have left anything out',
  nothing: 'We have left out nothing of what we found about you in our systems.',
  opening:
    'We have not disclosed everything that is in our systems. Where something is missing in the copy it says “redacted” and why. This concerns:',
  rows: ({ rows }) => (rows === 1 ? '1 whole row' : `${number(rows)} whole rows`),
  values: ({ values, columns }) =>
    `${values === 1 ? '1 value' : `${number(values)} values`} under ${columns}`,
  names: ({ names }) =>
    names === 1
      ? '1 part of a name or of a line outside the table'
      : `${number(names)} parts of names or of lines outside the tables`,
  whole: ({ name }) => `the whole of ${name}`,
  item: ({ system, what, reason }) => `${system}: ${what}. ${reason}`,
  reasons: {
    'others-rights':
      'The reason is that they would reveal data about others, whose rights and freedoms must not be affected (Article 15(4) GDPR).',
    secrecy:
      'The reason is that they must not be disclosed under law or decision (Chapter 5, Section 1 of the Swedish Act (2018:218) supplementing the GDPR).',
    'draft-or-note':
      'The reason is that they are text that has not been given its final form, or memory notes (Chapter 5, Section 2 of the Swedish Act (2018:218) supplementing the GDPR).',
    'trade-secret':
      'The reason is that they would reveal a trade secret (Article 15(4) and recital 63 GDPR).',
    other: 'The reason is:',
  },
  closing: 'Everything else that we have found about you is included.',
};
