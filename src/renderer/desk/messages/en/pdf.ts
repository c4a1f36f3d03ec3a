import type { Shape } from '#shared/words/words.ts';
import type { pdf as sv } from '../sv/pdf.ts';

export const pdf = {
  page: 'Page {{page}} of {{of}}',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
} satisfies Shape<typeof sv>;
