import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { preparePostgres } from '#main/carrier/postgres/postgres.ts';
import { isOfBook, tryToOpen } from '#main/casebook/events/events.ts';
import { readSealed } from '#main/casebook/files/blob-folder.ts';
import { openFile } from '#main/casebook/files/blobs.ts';
import { openToLook } from '#main/vault/opening/open-keys.ts';
import { by, note, valueOf } from '../../../factories/books/book.ts';
import {
  allOf,
  attach,
  confinedApart,
  confinedBy,
} from '../../../factories/books/confined-apart.ts';
import { openedBy } from '../../../factories/books/invited.ts';
import { passphrase } from '../../../factories/books/joined-desks.ts';
import { keyFileIn } from '../../../factories/books/keys.ts';
import {
  administratorLogin,
  password,
  postgresServer,
  type TestServer,
} from '../../../factories/exchange/postgres.ts';
import { objectsIn } from '../../../factories/exchange/two-over.ts';

type Confined = Awaited<ReturnType<typeof confinedBy>>;
type Desk = Confined['lead'];

/** Every key that a desk's key file gives whoever opens it, tried on everything that it holds of a case. */
async function opensOf({ book, folder }: Desk, caseId: string) {
  const ring = valueOf(await openToLook(folder.dir, await keyFileIn(folder.dir), { passphrase }));
  onTestFinished(() => ring.forget());
  const epochs = Array.from({ length: ring.epoch + 1 }, (_, epoch) => epoch);
  const ids = [...ring.cases.ids()];
  const all = [
    ring.book,
    ring.trust,
    ring.snapshot,
    ...epochs.flatMap((epoch) => [ring.bookKey(epoch), ring.carrierKey(epoch)]),
    ...[...ids, caseId].flatMap((id) => epochs.flatMap((epoch) => ring.caseKeys(id, epoch))),
  ].filter((key) => key !== undefined);
  const [events, files] = [new Set<number>(), new Set<string>()];
  let held = 0;
  for (const { desk } of book.team.desks) {
    for (const { link } of book.log(desk, 1)) {
      if (link.header.caseId !== caseId || isOfBook(link.header)) continue;
      held += 1;
      for (const key of all) {
        const keys = { bookKey: () => key, caseKey: () => key, caseKeys: () => [key] };
        if (tryToOpen(link, keys)) events.add(held);
      }
      for (const blob of link.header.blobs) {
        const sealed = await readSealed(folder.dir, blob);
        if (sealed && openFile({ fileKeys: () => all }, caseId, sealed)) files.add(blob);
      }
    }
  }
  return { held, hasKeys: all.length > 4, events: events.size, files: files.size };
}

/** What the named and the other colleague have once all exchanged, with a file from before and one since. */
async function onceExchanged({ lead, named, other, caseId, blob }: Confined) {
  const later = await attach(lead, caseId, 'efter.txt', 'bilagan efter');
  await allOf(lead, named, other);
  const read = async (file: string) => valueOf(await named.book.readBlob(caseId, file));
  return {
    named: await opensOf(named, caseId),
    files: [await read(blob), await read(later)].map((bytes) => Buffer.from(bytes).toString()),
    story: (await named.book.history(caseId)).length,
    other: await opensOf(other, caseId),
    otherReads: (await other.book.readBlob(caseId, later)).ok,
  };
}

/** Four events, two of them with a file: all for the named, nothing for the other, who has keys of other things. */
const apart = {
  named: { held: 4, events: 4, files: 2 },
  files: ['bilagan före', 'bilagan efter'],
  story: 4,
  other: { held: 4, hasKeys: true, events: 0, files: 0 },
  otherReads: false,
};

it('none of the keys of a desk that is not named opens an event or a file that it holds', async () => {
  expect(await onceExchanged(await confinedApart())).toMatchObject(apart);
});

it('a colleague who is named no more opens nothing from then on, and their book all the same', async () => {
  const { lead, named, other, caseId } = await confinedApart();
  await allOf(lead, named, other);
  const [own, theirs] = [lead, named].map(({ book }) => book.atWork.officer);
  const alone = { caseId, officers: [own ?? ''], reason: 'Jävig' };
  valueOf(await lead.book.confine(alone, by));
  valueOf(await lead.book.execute(caseId, [note('Efteråt')], by));
  await allOf(lead, named, other);
  expect(named.book.summary(caseId)).toBeUndefined();
  expect(await named.book.history(caseId)).toEqual([]);
  expect(named.book.confidential).toMatchObject([{ caseId, officers: [own] }]);
  expect(await named.book.confine({ ...alone, officers: [theirs ?? ''] }, by)).toMatchObject({
    error: { code: 'case-unknown' },
  });
  named.exchange.close();
  await named.locked.close();
  const again = await openedBy(named.folder, { passphrase });
  expect(again.book.summary(caseId)).toBeUndefined();
  expect(await again.book.history(caseId)).toEqual([]);
  await again.locked.close();
});

it('who is named again has the whole case back', async () => {
  const { lead, named, other, caseId } = await confinedApart();
  const both = [lead, named].map(({ book }) => book.atWork.officer);
  await allOf(lead, named, other);
  const narrow = { caseId, officers: both.slice(0, 1), reason: 'Jävig' };
  valueOf(await lead.book.confine(narrow, by));
  await allOf(lead, named, other);
  valueOf(await lead.book.execute(caseId, [note('Under tiden')], by));
  valueOf(await lead.book.confine({ ...narrow, officers: both }, by));
  await allOf(lead, named, other);
  expect(await named.book.history(caseId)).toEqual(await lead.book.history(caseId));
  expect(named.book.summary(caseId)).toBeDefined();
});

it('what a colleague did with the case meanwhile comes to who is named', async () => {
  const { lead, named, other, caseId } = await confinedApart();
  valueOf(await other.book.execute(caseId, [note('Visste inte')], by));
  const blob = await attach(other, caseId, 'ovetande.txt', 'bilagan');
  await allOf(lead, other, named);
  await allOf(other, lead, named);
  expect(await lead.book.history(caseId)).toHaveLength(5);
  expect(valueOf(await lead.book.readBlob(caseId, blob)).toString()).toBe('bilagan');
  expect(await other.book.history(caseId)).toEqual([]);
  expect(await opensOf(other, caseId)).toMatchObject({ held: 5, events: 0, files: 0 });
});

it('a log that comes before its keys shuts no book, and opens when they come', async () => {
  const { dir, lead, named, caseId } = await confinedApart();
  valueOf(await lead.exchange.now());
  valueOf(await named.exchange.now());
  const officers = [lead, named].map(({ book }) => book.atWork.officer);
  const more = { caseId, officers: [...officers, named.book.atWork.officer], reason: 'Samma' };
  expect(await lead.book.confine(more, by)).toMatchObject({ error: { code: 'nothing-changed' } });
  // The lead alone, and both again: the keys of the second time are withheld.
  valueOf(await lead.book.confine({ ...more, officers: officers.slice(0, 1) }, by));
  valueOf(await lead.book.confine({ ...more, officers }, by));
  valueOf(await lead.book.execute(caseId, [note('Under de nya nycklarna')], by));
  valueOf(await lead.exchange.now());
  const { desk } = lead.book.atWork;
  for (const path of await objectsIn(dir, 'keys', desk)) await rm(path);
  valueOf(await named.exchange.now());
  expect(named.book.confidential).toHaveLength(1);
  await named.locked.close();
  const { book, locked } = await openedBy(named.folder, { passphrase });
  expect(book.confidential).toHaveLength(1);
  await locked.close();
});

describe('through PostgreSQL', () => {
  let server: TestServer;
  const logins = ['anna', 'bo', 'cia'] as const;
  beforeAll(async () => {
    server = await postgresServer();
    for (const login of logins) {
      await server.admin(`create role ${login} login password '${password}'`);
    }
    valueOf(await preparePostgres(server.socket(administratorLogin)));
    await server.admin(`grant ombud_desk to ${logins.join()}`);
  });
  afterAll(() => server.stop());

  it('none of the keys of a desk that is not named opens what it holds either', async () => {
    const byLogin = (login: string) =>
      ({ kind: 'postgres', address: server.socket(login) }) as const;
    const confined = await confinedBy([byLogin('anna'), byLogin('bo'), byLogin('cia')]);
    expect(await onceExchanged(confined)).toMatchObject(apart);
  });
});
