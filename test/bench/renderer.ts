import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Bench } from './figure.ts';

const out = (path: string) => fileURLToPath(new URL(`../../out/${path}`, import.meta.url));

/** The scripts and styles that the page names, and those of the language it is said in: the larger of the two. */
async function waitedFor(): Promise<readonly string[]> {
  const page = await readFile(out('renderer/desk/index.html'), 'utf8');
  const named = Array.from(
    page.matchAll(/assets\/([\w.-]+\.(?:js|css))/g),
    ([, file]) => `${file}`,
  );
  const assets = await readdir(out('renderer/assets'));
  const languages = await Promise.all(
    assets
      .filter((file) => /^all-(?:sv|en)-/.test(file))
      .map(async (file) => ({ file, size: (await stat(out(`renderer/assets/${file}`))).size })),
  );
  if (languages.length !== 2)
    throw new Error('the words of a language are not a file of their own');
  const [larger] = languages.toSorted((a, b) => b.size - a.size);
  return [...named, `${larger?.file}`];
}

/** What the desk loads before its first paint, with what those files import at once. */
async function firstPaint(): Promise<number> {
  const waiting = [...(await waitedFor())];
  const seen = new Set<string>();
  let bytes = 0;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = await readFile(out(`renderer/assets/${file}`), 'utf8');
    bytes += gzipSync(code).length;
    for (const [, next] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      waiting.push(`${next}`);
  }
  return bytes;
}

/** The size of what is loaded before anything is seen, against the goals for it; from the built app. */
export async function benchRenderer(): Promise<Bench> {
  const paint = await firstPaint();
  const preloads = await readdir(out('preload'));
  const sizes = await Promise.all(
    preloads.map(async (file) => (await stat(out(`preload/${file}`))).size),
  );
  const kilobytes = (bytes: number) => ({ value: bytes / 1000, unit: 'kB' }) as const;
  return {
    figures: [
      { name: 'renderer: first paint, gzip', ...kilobytes(paint), goal: 400 },
      { name: 'renderer: largest preload', ...kilobytes(Math.max(...sizes)), goal: 2 },
    ],
  };
}
