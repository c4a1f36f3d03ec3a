import type { Shape } from '#shared/words/words.ts';
import type { reading as sv } from '../sv/reading.ts';

/** Who only reads, in an audit for instance. */
export const reading = {
  until: 'You read as auditor until {{date}}. Nothing can be changed, and what you open is noted.',
  given_one: 'You see the case that you were given, and no others.',
  given_other: 'You see the {{count}} cases that you were given, and no others.',
  leads:
    'What holds for the whole book, as its settings, texts, record of processing and disposal, only a lead changes. Ask one of the leads of the book.',
  always: 'You read as auditor. Nothing can be changed, and what you open is noted.',
} satisfies Shape<typeof sv>;
