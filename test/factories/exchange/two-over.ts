import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Role } from '#domain/team/event.ts';
import type { CarrierChoice } from '#shared/contract/book/exchange-contract.ts';
import { emptyFolder } from './carriers.ts';
import { valueOf } from '../books/book.ts';
import { exchangeOf } from './exchange.ts';
import { bookOfTwo } from '../books/book-of-two.ts';

/** Two desks of one book, with a shared folder between them. */
export async function twoOver(role?: Role) {
  const dir = await emptyFolder();
  const folder = { kind: 'folder', dir } as const;
  return { dir, ...(await twoBy([folder, folder], role)) };
}

/** Two desks of one book, each with a carrier of its choice: one and the same by two logins. */
export async function twoBy(choices: readonly [CarrierChoice, CarrierChoice], role?: Role) {
  const [anna, bo] = await bookOfTwo(role);
  const over = async (desk: typeof anna, choice: CarrierChoice) => {
    const exchange = exchangeOf(desk.book, desk.folder);
    onTestFinished(() => exchange.close());
    valueOf(await exchange.choose(choice));
    return { ...desk, exchange };
  };
  return { anna: await over(anna, choices[0]), bo: await over(bo, choices[1]) };
}

/** The objects of a desk in a shared folder, by path. */
export async function objectsIn(dir: string, kind: 'log' | 'keys', desk: string) {
  const names: string[] = await readdir(join(dir, kind, desk)).catch(() => []);
  return names.toSorted().map((name) => join(dir, kind, desk, name));
}
