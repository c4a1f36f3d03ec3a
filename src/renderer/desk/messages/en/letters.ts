import type { Shape } from '#shared/words/words.ts';
import type { letters as sv } from '../sv/letters.ts';

export const letters = {
  title: 'Answer to the requester',
  kind: 'Letter',
  language: 'Language',
  preview: 'Preview',
  previewing: 'Drawing …',
  drawing: 'Drawing the letter …',
  issue: 'Issue',
  issueTitle: 'Issue the letter?',
  issueText:
    'The letter is kept sealed in the case just as it is shown. It is not sent; you save the PDF and send it.',
  issued: 'Issued: {{letter}}',
  issuedLetters: 'Issued',
  nothingIssued: 'No letter is issued yet.',
  previewOf: 'Preview: {{letter}}',
  view: 'Show {{letter}}',
  savePdf: 'Save PDF',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  close: 'Close the letter',
  emptyTitle: 'Choose a letter',
  emptyAdvice: 'Preview a new letter or show one that is issued.',
  notOtherLanguage: 'The requester wrote in {{language}}.',
} satisfies Shape<typeof sv>;
