import type { Shape } from '#shared/words/shape.ts';
import type { about as sv } from '../../sv/desk/about.ts';

export const about = {
  title: 'About Ombud',
  what: 'The privacy officer’s desk: cases, due dates and letters, on this computer and nowhere else. Under the MIT licence.',
  version: 'Version',
  runtime: 'Runs on',
  system: 'Operating system',
  folder: 'The book’s folder',
  book: 'Book',
  fingerprint: 'The book’s fingerprint',
  compare:
    'Give the fingerprint to whoever checks evidence from the book: the verifier page shows the same one.',
  locked: 'The book’s fingerprint is shown once the book is open.',
  copy: 'Copy for support',
  copies: 'Copies all of this but the folder, whose name may say who you are.',
  notCopied: 'This computer does not let it be copied. Write it down instead.',
  licences_one: 'Built in: {{count}} work of others',
  licences_other: 'Built in: {{count}} works of others',
  licencesText:
    'Each leads to its licence in full. The licences of the browser and of Node.js come with them.',
  back: 'Back',
} satisfies Shape<typeof sv>;
