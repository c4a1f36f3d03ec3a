import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyFolder } from './carriers.ts';
import { valueOf } from './book.ts';
import { exchangeOf } from './exchange.ts';
import { bookOfTwo } from './book-of-two.ts';

/** Two desks of one book, with a shared folder between them. */
export async function twoOver() {
  const [anna, bo] = await bookOfTwo();
  const dir = await emptyFolder();
  const over = async (desk: typeof anna, now?: () => string) => {
    const exchange = exchangeOf(desk.book, desk.folder, now);
    valueOf(await exchange.choose({ kind: 'folder', dir }));
    return { ...desk, exchange };
  };
  return { dir, anna: await over(anna), bo: await over(bo) };
}

/** The objects of a desk in a shared folder, by path. */
export async function objectsIn(dir: string, kind: 'log' | 'keys', desk: string) {
  const names: string[] = await readdir(join(dir, kind, desk)).catch(() => []);
  return names.toSorted().map((name) => join(dir, kind, desk, name));
}
