import type { DisclosureWords } from '#domain/disclosure/disclosure-words.ts';
import type { Ground } from '#domain/disclosure/ground.ts';

/** Grounds to redact on, as choices on screen. */
export const grounds = {
  'others-rights': 'The rights of others (Article 15(4))',
  secrecy: 'Secrecy by law (Chapter 5, Section 1, Act 2018:218)',
  'draft-or-note': 'Draft or memory note (Chapter 5, Section 2, Act 2018:218)',
  'trade-secret': 'Trade secret',
  other: 'Another ground, in words',
} satisfies Record<Ground, string>;

/** What stands in the place of what is redacted. */
export const disclosureWords: DisclosureWords = {
  grounds: {
    'others-rights': 'others’ rights',
    secrecy: 'secrecy',
    'draft-or-note': 'draft or memory note',
    'trade-secret': 'trade secret',
    other: 'another ground',
  },
  value: ({ ground }) => `[redacted: ${ground}]`,
  row: ({ ground }) => `[whole row redacted: ${ground}]`,
  ownMessages: {
    system: 'Your messages to us',
    name: ({ number }) => `Message ${number} of the case`,
    columns: ['Subject', 'Text', 'Attachments'],
  },
  explained: ({ code, meaning }) => `${code} (${meaning})`,
};
