import type { Sheet } from './draw-sheets.ts';

/** The system's own dialog prints what the window shows; meanwhile that is the sheets and nothing else. */
export async function printSheets(sheets: readonly Sheet[]): Promise<void> {
  const stack = document.createElement('div');
  stack.className = 'print-out';
  stack.setAttribute('aria-hidden', 'true');
  const style = document.createElement('style');
  style.textContent = styleFor(sheets);
  const pictures = sheets.map(({ picture }) => {
    const image = new Image();
    image.alt = '';
    image.src = picture;
    return image;
  });
  stack.append(...pictures);
  document.body.append(style, stack);
  try {
    await Promise.all(pictures.map((image) => image.decode()));
    // It returns when the dialog is closed and the pages are on their way.
    window.print();
  } finally {
    style.remove();
    stack.remove();
  }
}

function styleFor(sheets: readonly Sheet[]): string {
  const { width = 595, height = 842 } = sheets[0]?.size ?? {};
  return `
    @page { size: ${width}pt ${height}pt; margin: 0; }
    @media screen { .print-out { display: none; } }
    @media print {
      html, body { height: auto !important; overflow: visible !important; margin: 0 !important; background: #fff !important; }
      body > :not(.print-out) { display: none !important; }
      .print-out img {
        display: block;
        width: ${width}pt;
        /* A hair less than the paper: rounded up, it would push an empty page out. */
        height: ${height - 0.5}pt;
        object-fit: contain;
        break-after: page;
      }
      .print-out img:last-child { break-after: auto; }
    }`;
}
