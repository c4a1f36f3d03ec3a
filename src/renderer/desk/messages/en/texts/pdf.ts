import type { Shape } from '#shared/words/shape.ts';
import type { pdf as sv } from '../../sv/texts/pdf.ts';

export const pdf = {
  tools: 'Tools for the document',
  thumbnails: 'Page thumbnails',
  page: 'Page {{page}} of {{of}}',
  ofPages: 'of {{of}}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  zoom: 'Size: {{size}}',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  pageWidth: 'Page width',
  wholePage: 'Whole page',
  search: 'Search the document',
  searching: 'Searching … {{of}} hits so far',
  noHits: 'No hits',
  hitOf: '{{hit}} of {{of}}',
  hitOn: 'Hit {{hit}} of {{of}}, on page {{page}}',
  previousHit: 'Previous hit',
  nextHit: 'Next hit',
  closeSearch: 'Close the search',
  print: 'Print',
  onPaper: 'The document is printed by itself, by the button Print among its tools.',
  fillWindow: 'Read in the whole window',
  leaveWhole: 'Leave the whole window',
  printing: 'Preparing to print',
} satisfies Shape<typeof sv>;
