import type { Shape } from '#shared/words/shape.ts';
import type { reading as sv } from '../../sv/texts/reading.ts';

/** Who only reads, in an audit for instance. */
export const reading = {
  until:
    'You are here as an auditor until {{date}}. You cannot change anything, and what you open is recorded.',
  given_one: 'You see only the case you were given.',
  given_other: 'You see only the {{count}} cases you were given.',
  leads:
    'Only a lead can change what applies to the whole book: settings, texts, the record of processing and disposal. Ask one of the leads.',
  always: 'You are here as an auditor. You cannot change anything, and what you open is recorded.',
} satisfies Shape<typeof sv>;
