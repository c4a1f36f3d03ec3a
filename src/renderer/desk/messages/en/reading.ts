import type { Shape } from '#shared/words/words.ts';
import type { reading as sv } from '../sv/reading.ts';

/** Who only reads, in an audit for instance. */
export const reading = {
  until: 'You read as auditor until {{date}}. Nothing can be changed, and what you open is noted.',
  always: 'You read as auditor. Nothing can be changed, and what you open is noted.',
} satisfies Shape<typeof sv>;
