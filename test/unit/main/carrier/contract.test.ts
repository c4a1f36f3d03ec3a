import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBundle } from '#main/carrier/bundle/read-bundle.ts';
import { writeBundle } from '#main/carrier/bundle/write-bundle.ts';
import type { Carrier } from '#main/carrier/carrier.ts';
import { openFolder } from '#main/carrier/folder/folder.ts';
import { openPostgres, preparePostgres } from '#main/carrier/postgres/postgres.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { bookId, desks, emptyFolder, fileOf, runOf } from '../../../factories/exchange/carriers.ts';
import {
  administratorLogin,
  postgresServer,
  type TestServer,
} from '../../../factories/exchange/postgres.ts';

/** Two desks at one carrier: what `from` puts, `to` meets after `arrive`. */
interface Way {
  readonly from: Carrier;
  readonly arrive: () => Promise<Carrier>;
}

let server: TestServer;
const book = () => randomBytes(16).toString('hex');

beforeAll(async () => {
  server = await postgresServer();
  valueOf(await preparePostgres(server.socket(administratorLogin)));
  for (const login of ['anna', 'bo']) {
    await server.admin(`create role ${login} login password 'ett lösenord' in role ombud_desk`);
  }
});
afterAll(() => server.stop());

const ways: Readonly<Record<string, () => Promise<Way>>> = {
  async 'a shared folder'() {
    const dir = await emptyFolder();
    const from = valueOf(await openFolder(dir, bookId, { claim: true }));
    return { from, arrive: async () => valueOf(await openFolder(dir, bookId)) };
  },
  async PostgreSQL() {
    const id = book();
    const from = valueOf(await openPostgres(server.socket('anna'), id));
    return { from, arrive: async () => valueOf(await openPostgres(server.tls('bo'), id)) };
  },
  async 'a bundle'() {
    const path = join(await emptyFolder(), 'bok.ombud');
    const from = valueOf(await writeBundle(path, bookId));
    return {
      from,
      async arrive() {
        valueOf(await from.keep());
        return valueOf(await openBundle(path, bookId));
      },
    };
  },
};

describe.each(Object.entries(ways))('%s', (_, begin) => {
  test('brings objects as they were put, of any bytes and length, and names them', async () => {
    const { from, arrive } = await begin();
    const sent = [
      runOf(desks.anna, 1, 12),
      runOf(desks.anna, 13, 13, ''),
      runOf(desks.anna, 1, 12, 'nycklar', 'keys'),
      { ...runOf(desks.bo, 1, 900), bytes: randomBytes(3_000_000) },
    ];
    const file = fileOf('bilaga');
    for (const { name, bytes } of [...sent, file]) valueOf(await from.put(name, bytes));
    const to = await arrive();
    const { names, strange } = valueOf(await to.list());
    expect(names.filter((name) => !name.startsWith('blobs/')).toSorted()).toEqual(
      sent.map(({ name }) => name).toSorted(),
    );
    expect(strange).toBe(0);
    for (const { name, bytes } of [...sent, file]) {
      expect(Buffer.from(valueOf(await to.read(name))).equals(bytes)).toBe(true);
    }
    await from.close();
    await to.close();
  });

  test('takes the same object twice, and refuses another under its name', async () => {
    const { from } = await begin();
    const { name, bytes } = runOf(desks.anna, 1, 2);
    valueOf(await from.put(name, bytes));
    expect(await from.put(name, bytes)).toEqual({ ok: true, value: undefined });
    expect(await from.put(name, Buffer.from('annat'))).toMatchObject({
      error: { code: 'object-differs' },
    });
    await from.close();
  });

  test('says of an object that is not there that it is not', async () => {
    const { arrive, from } = await begin();
    const to = await arrive();
    expect(await to.read(runOf(desks.bo, 1, 2).name)).toMatchObject({
      error: { code: 'object-missing' },
    });
    await from.close();
    await to.close();
  });
});

describe.each(Object.entries(ways).filter(([name]) => name !== 'a bundle'))('%s', (_, begin) => {
  test('takes back key parcels and files, also what is gone already', async () => {
    const { from, arrive } = await begin();
    const [parcel, file] = [runOf(desks.anna, 1, 2, 'nycklar', 'keys'), fileOf('bilaga')];
    for (const { name, bytes } of [parcel, file]) {
      valueOf(await from.put(name, bytes));
      valueOf(await from.remove(name));
      valueOf(await from.remove(name));
    }
    const to = await arrive();
    expect(valueOf(await to.list()).names).toEqual([]);
    expect(await to.read(file.name)).toMatchObject({ error: { code: 'object-missing' } });
    await from.close();
    await to.close();
  });

  test('tells within a second when something came', async () => {
    const { from, arrive } = await begin();
    const to = await arrive();
    const came = Promise.withResolvers<number>();
    const stop = to.watch(() => came.resolve(performance.now()));
    // Until it listens nothing is heard: so it is put again and again, each time another.
    let put = 0;
    let at = 0;
    const timer = setInterval(() => {
      put += 1;
      at = performance.now();
      const { name, bytes } = runOf(desks.anna, put, put);
      void from.put(name, bytes);
    }, 1_500);
    expect((await came.promise) - at).toBeLessThan(1_000);
    clearInterval(timer);
    stop();
    await from.close();
    await to.close();
  });
});
