import { readFile } from 'node:fs/promises';
import { holdBrowserKeys } from '../page/browser-keys.ts';
import { pack, unpack } from '../page/codec.ts';
import { startPageWorld } from '../page/page-world.ts';
import { startPreloadWorld } from '../page/preload-world.ts';
import { inPieces } from '../page/in-pieces.ts';
import { binding, receiver } from '../page/wire.ts';
import { openWorldPort } from '../page/world-port.ts';

// Node strips types to blanks, so a function's own text is what a page can run.
const given = `pack: ${String(pack)}, unpack: ${String(unpack)}, inPieces: ${String(inPieces)},
  openWorldPort: ${String(openWorldPort)}, binding: '${binding}', receiver: '${receiver}'`;

// As in Electron by default, a preload is for the top frame: frames within get nothing.
const inTopFrame = (call: string) => `if (window === window.top) { ${call}; }`;

const keys = `(${String(holdBrowserKeys)})();`;

/** What runs in the preload's own world: the app's preload file with the part of `electron` it may require. */
export async function preloadWorldScript(file: string): Promise<string> {
  const preload = `(require, module, exports) => {${await readFile(file, 'utf8')}\n}`;
  return `${keys}\n${inTopFrame(`(${String(startPreloadWorld)})({ ${given}, preload: ${preload} })`)}`;
}

/** What runs in the page's world before the page's own scripts. */
export const pageWorldScript = inTopFrame(`(${String(startPageWorld)})(${String(openWorldPort)})`);
