import { onTestFinished } from 'vitest';
import type { CarrierChoice } from '#shared/contract/book/exchange-contract.ts';
import { by, note, openCase, valueOf } from './book.ts';
import { emptyFolder } from '../exchange/carriers.ts';
import { exchangeOf } from '../exchange/exchange.ts';
import { openedBy } from './invited.ts';
import { joinedDesks, passphrase } from './joined-desks.ts';

/** A lead and two colleagues, each with a carrier of its choice: one and the same by three logins. */
export async function threeBy(choices: readonly [CarrierChoice, CarrierChoice, CarrierChoice]) {
  const desks = [];
  for (const [nth, folder] of (await joinedDesks(await emptyFolder(), 3)).entries()) {
    onTestFinished(() => folder.release());
    const { book, locked } = await openedBy(folder, { passphrase });
    const exchange = exchangeOf(book, folder);
    onTestFinished(() => exchange.close());
    valueOf(await exchange.choose(choices[nth] ?? choices[0]));
    desks.push({ book, locked, folder, exchange });
  }
  const [lead, named, other] = desks;
  if (!lead || !named || !other) throw new Error('Three desks');
  return { lead, named, other };
}

type Desk = Awaited<ReturnType<typeof threeBy>>['lead'];

/** Each in its turn, until nothing is new to anybody. */
export async function allOf(...desks: readonly Desk[]): Promise<void> {
  for (const { exchange } of [...desks, ...desks]) valueOf(await exchange.now());
}

/** The three of a case that all of them had, made confidential for the lead and the first colleague. */
export async function confinedBy(choices: Parameters<typeof threeBy>[0]) {
  const three = await threeBy(choices);
  const { lead, named, other } = three;
  const { caseId, reference } = valueOf(await lead.book.execute(undefined, [openCase(1)], by));
  const blob = await attach(lead, caseId, 'före.txt', 'bilagan före');
  await allOf(lead, named, other);
  if (!other.book.summary(caseId)) throw new Error('All had the case');
  const officers = [lead, named].map(({ book }) => book.atWork.officer);
  valueOf(await lead.book.confine({ caseId, officers, reason: 'Gäller en chef' }, by));
  valueOf(await lead.book.execute(caseId, [note('Känsligt')], by));
  return { ...three, caseId, reference, blob };
}

/** The same over a shared folder. */
export async function confinedApart() {
  const dir = await emptyFolder();
  const folder = { kind: 'folder', dir } as const;
  return { dir, ...(await confinedBy([folder, folder, folder])) };
}

/** A file of a case's, by its name in the book. */
export async function attach(
  { book }: Pick<Desk, 'book'>,
  caseId: string,
  name: string,
  text: string,
) {
  const { blob, sha256, size } = valueOf(await book.keepBlob(caseId, Buffer.from(text)));
  const document = { id: blob, name, mediaType: 'text/plain', size, sha256, blob };
  valueOf(await book.execute(caseId, [{ type: 'attach-file', document, note: '' }], by));
  return blob;
}
