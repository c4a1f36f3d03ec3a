import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packageOf, shippedIn } from './packages.ts';
import { readLicence, type Licence } from './read-licence.ts';

/**
 * Writes down the licences of all that is built in, by what was built: each build adds the packages of its bundles to those
 * that are shipped as they are. The runtime brings its own.
 */
export function licences(): () => Plugin {
  const folders = new Set<string>();
  return () => {
    let root = '';
    return {
      name: 'licences',
      apply: 'build',
      configResolved: ({ envDir }) => {
        root = envDir || process.cwd();
      },
      generateBundle() {
        for (const module of this.getModuleIds()) {
          const folder = packageOf(module);
          if (folder) folders.add(folder);
        }
      },
      async closeBundle() {
        const shipped = await shippedIn(root);
        const read = await Promise.all([...new Set([...shipped, ...folders])].map(readLicence));
        const found = read.filter((one) => one !== undefined);
        const whole = found.map((one) => written(one, found));
        const out = join(root, 'out');
        await mkdir(out, { recursive: true });
        await writeFile(join(out, 'licences.json'), JSON.stringify(inOrder(whole)));
      },
    };
  };
}

/** A package that brings no text has the wording of its licence, which is the same with others, and its maker's name. */
function written({ text, author, ...one }: Licence, all: readonly Licence[]) {
  if (text !== '') return { ...one, text };
  const [shortest] = all
    .filter((other) => other.licence === one.licence && other.text !== '')
    .toSorted((some, other) => some.text.length - other.text.length);
  if (!shortest) throw new Error(`${one.name}: no text of ${one.licence || 'a licence'}`);
  const wording = shortest.text.split('\n').filter((line) => !/^\W*copyright\b/i.test(line));
  return { ...one, text: [`© ${author || one.name}`, ...wording].join('\n') };
}

/** Each once, by name. */
function inOrder(all: readonly Pick<Licence, 'name' | 'version' | 'licence' | 'text'>[]) {
  const each = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...each].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
