import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { obtainBrowser } from '#host/browser/obtain-browser.ts';
import { type Picture, toIcns, toIco } from './containers.ts';

// `npm run icon`: the icon of each platform from its one source, `resources/icon/icon.svg`, drawn by the browser of the app.
const folder = join(import.meta.dirname, '../../resources/icon');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** As files of their own: what Linux asks for by name, what stands in the tray, and the guides. */
const ofTheirOwn = [16, 32, 128, 512];
const ofWindows = [16, 24, 32, 48, 64, 128, 256];

const source = await readFile(join(folder, 'icon.svg'), 'utf8');
const executablePath = obtainBrowser();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const pictures: Picture[] = [];
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${source}`);
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
} finally {
  await browser.close();
}
const of = (wanted: readonly number[]) => pictures.filter(({ size }) => wanted.includes(size));
for (const { size, png } of of(ofTheirOwn)) await writeFile(join(folder, `${size}.png`), png);
// What macOS takes for the tray of a finer screen, found by its name.
for (const { png } of of([32])) await writeFile(join(folder, '16@2x.png'), png);
await writeFile(join(folder, 'ombud.ico'), toIco(of(ofWindows)));
await writeFile(join(folder, 'ombud.icns'), toIcns(pictures));
