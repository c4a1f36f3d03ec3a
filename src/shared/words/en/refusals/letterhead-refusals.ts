import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/letterhead-refusals.ts';

/** Why a letterhead was refused, and what to do. */
export const refusals = {
  'colour-malformed': {
    title: 'The colour cannot be read',
    advice: 'Write it as # and six characters, for instance #1d5b54.',
  },
  'colour-too-pale': {
    title: 'The colour is too pale on white paper',
    advice:
      'Its contrast is {{ratio, number}}:1 and text needs at least {{least, number}}:1. Choose a darker colour.',
  },
  'logo-text-missing': {
    title: 'The logo has no description',
    advice: 'Write in both languages what it shows, for those who do not see it.',
  },
  'logo-malformed': {
    title: 'The logo cannot be read',
    advice: 'Choose a PNG or SVG file.',
  },
} satisfies Shape<typeof sv>;
