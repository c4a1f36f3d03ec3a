import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };

/** The top of the repository. */
export const top = join(import.meta.dirname, '../../..');

/** Files by their path from the top, each with its text. */
async function textsOf(pattern: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const file of glob(pattern, { cwd: top })) {
    texts.set(file, await readFile(join(top, file), 'utf8'));
  }
  return texts;
}

/** The sources. */
export const sources = () => textsOf('src/**/*.{ts,tsx}');

/** The tests, with all that makes them up. */
export const tests = () => textsOf('test/**/*.{ts,tsx}');

const rooms = Object.entries(packageJson.imports).map(
  ([name, path]) => [name.replace('*', ''), path.replace('./', '').replace('*', '')] as const,
);

/** What says how Ombud is built. */
export const config = () => textsOf('*.config.ts');

/** The file of the repository that a file means by what it imports. */
function fileNamed(name: string, from: string): string {
  const [short, path] = rooms.find(([start]) => name.startsWith(start)) ?? ['', dirname(from)];
  return normalize(join(path, name.slice(short.length)));
}

/** The files of the repository that a file imports: types alone among it, and what it loads when it is asked for. */
export function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:from|^import|import\() ?'([.#][^'?]+)/gm);
  return Array.from(found, ([, name = '']) => fileNamed(name, file));
}

const listed = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** What a file gives to others, by name; without the types and classes of what it gives, which it names itself. */
export function exportsOf(text: string): string[] {
  const values = text.matchAll(
    /^export (?:(?:async )?(?:const|function\*?) (\w+)|(?:const )?[{[]([^}\]]*)[}\]](?! from))/gm,
  );
  const types = Array.from(
    text.matchAll(/^export (?:interface|type|class) (\w+)/gm),
    ([, name = '']) => name,
  );
  return [
    ...Array.from(values).flatMap(([, name, names = '']) =>
      name ? [name] : listed(names).map((one) => one.split(/: | as /).at(-1) ?? one),
    ),
    ...types.filter((name) => text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length === 1),
  ];
}

/** What a file takes from others, each as its file and its name; `*` where it may be any. */
export function namesTaken(file: string, text: string): string[] {
  const found = text.matchAll(
    /(?:^(?:import|export) (?:type )?(?:\{([^}]*)\} from|\* as \w+ from)|import\() ?'([.#][^'?]+)/gm,
  );
  return Array.from(found).flatMap(([, names, from = '']) =>
    (names === undefined ? ['*'] : listed(names)).map(
      (one) => `${fileNamed(from, file)} ${one.replace(/^type /, '').split(' as ')[0]}`,
    ),
  );
}
