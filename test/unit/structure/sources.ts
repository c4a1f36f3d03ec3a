import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };

/** The top of the repository. */
export const top = join(import.meta.dirname, '../../..');

/** The sources by their path from the top, each with its text. */
export async function sources(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const file of glob('src/**/*.{ts,tsx}', { cwd: top })) {
    texts.set(file, await readFile(join(top, file), 'utf8'));
  }
  return texts;
}

const rooms = Object.entries(packageJson.imports).map(
  ([name, path]) => [name.replace('*', ''), path.replace('./', '').replace('*', '')] as const,
);

/** The files of the repository that a file imports: types alone among it, and what it loads when it is asked for. */
export function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:from|^import|import\() ?'([.#][^'?]+)/gm);
  return Array.from(found, ([, name = '']) => {
    const [short, path] = rooms.find(([start]) => name.startsWith(start)) ?? ['', dirname(file)];
    return normalize(join(path, name.slice(short.length)));
  });
}
