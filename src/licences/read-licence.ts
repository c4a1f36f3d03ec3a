import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A package that is built in, by what it says of itself. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package names it, an SPDX expression. */
  readonly licence: string;
  /** The whole text, or '' where the package brings none. */
  readonly text: string;
  /** Who made it, where it says so outside of the text. */
  readonly author: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

const bringing = /^(?:(?:un)?licen[cs]e|copying|notice|ofl)(?!.*\.[cm]?[jt]sx?$)/i;

/** What a package says of its licence; `undefined` of one that is not on this machine, being another system's. */
export async function readLicence(folder: string): Promise<Licence | undefined> {
  const all = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  // What lies deeper came from elsewhere, and under that licence too; packages within are listed by themselves.
  const names = all.filter((one) => !one.startsWith('node_modules'));
  if (!names.includes('package.json')) return undefined;
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const { name, version, license, author } = JSON.parse(await read('package.json')) as Manifest;
  const files = names.filter((one) => bringing.test(basename(one))).toSorted();
  const texts = await Promise.all(
    files.map(async (one) => (one === basename(one) ? '' : `${one}\n\n`) + (await read(one))),
  );
  const readme = names.find((one) => /^readme\.md$/i.test(one));
  if (texts.length === 0 && readme !== undefined) texts.push(...grantIn(await read(readme)));
  return {
    name,
    version,
    licence: license ?? '',
    text: texts.map((text) => text.trim()).join('\n\n'),
    author: (typeof author === 'string' ? author : author?.name) ?? '',
  };
}

/** Some write the licence at the end of what there is to read first. */
function grantIn(readme: string): readonly string[] {
  const [, said = ''] = /\n#+ *licen[cs]e *\n([^]*)$/i.exec(readme) ?? [];
  return said.includes('Permission is hereby granted') ? [said] : [];
}
