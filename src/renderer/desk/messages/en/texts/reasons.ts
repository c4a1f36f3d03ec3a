import type { Shape } from '#shared/words/shape.ts';
import type { reasons as sv } from '../../sv/texts/reasons.ts';

/** Reasons that are kept to be given again. */
export const reasons = {
  title: 'Saved reasons',
  text: 'Reasons that can be chosen again where they are written. Rename them in the field. What has been said with them does not change.',
  none: 'No reasons are saved yet. When you have written a reason you can save it there, under the field.',
  choose_one: 'Choose a saved reason ({{count, number}})',
  choose_other: 'Choose a saved reason ({{count, number}})',
  save: 'Save the reason …',
  saveAnyway: 'Save anyway',
  name: 'What the reason is to be called',
  nameHelp: 'Without data on the person: the reason is used again for others.',
  nameOf: '{{use}}, {{language}}',
  named: '{{name}} ({{language}})',
  language: 'Written in',
  in: { sv: 'Swedish', en: 'English' },
  delete: 'Delete the reason {{name}}',
  uses: {
    refusal: 'Refusal',
    redaction: 'Redaction',
    extension: 'Extension',
    fee: 'Fee',
    objection: 'Objection',
    kept: 'Data that are kept',
    'restriction-lifting': 'End of a restriction',
  },
} satisfies Shape<typeof sv>;
