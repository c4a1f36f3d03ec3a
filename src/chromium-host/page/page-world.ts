import type { openWorldPort } from './world-port.ts';

/** The page's end. It runs before any script of the page, takes over the private node, and leaves nothing behind. */
export function startPageWorld(open: typeof openWorldPort) {
  addEventListener(
    'ombud-preload-world',
    (event) => {
      const node = event instanceof MouseEvent ? event.relatedTarget : null;
      if (node) open(node, 'to-page', 'to-preload');
    },
    { once: true },
  );
  dispatchEvent(new Event('ombud-page-world'));
}
