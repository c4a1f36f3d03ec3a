import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the package that a module lies in, `undefined` of our own. */
export function packageOf(module: string): string | undefined {
  const path = module.replaceAll('\\', '/').split('?')[0] ?? '';
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** The folders of all that is shipped as it is, and not within a bundle: what the lock file does not hold for development alone. */
export async function shippedIn(root: string): Promise<readonly string[]> {
  const { packages } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  ) as Locked;
  return Object.entries(packages).flatMap(([path, { dev }]) =>
    path === '' || dev ? [] : [join(root, path)],
  );
}
