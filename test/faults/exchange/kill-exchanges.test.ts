import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { preparePostgres } from '#main/carrier/postgres/postgres.ts';
import { valueOf } from '../../factories/books/book.ts';
import { emptyFolder } from '../../factories/exchange/carriers.ts';
import {
  administratorLogin,
  password,
  postgresServer,
  type TestServer,
} from '../../factories/exchange/postgres.ts';
import { joinedDesks } from '../../factories/books/joined-desks.ts';
import { seededRandom } from '#main/sample/random.ts';
import { suiteSeed } from '../../seeded.ts';
import { killExchanges, type Way } from './kill-exchanges.ts';
import { wander } from './wander.ts';

let server: TestServer;
beforeAll(async () => {
  server = await postgresServer();
  valueOf(await preparePostgres(server.socket(administratorLogin)));
  await server.admin(`create role gruppen login password '${password}' in role ombud_desk`);
});
afterAll(() => server.stop());

const pauses = [40, 90, 10, 150, 60];
const ways: Readonly<Record<string, () => Promise<Way>>> = {
  'a shared folder': async () => ({ kind: 'folder', dir: await emptyFolder() }),
  PostgreSQL: async () => ({ kind: 'postgres', address: server.tls('gruppen') }),
  'a bundle': async () => ({ kind: 'bundle', path: join(await emptyFolder(), 'bok.ombud') }),
};

it.each(Object.entries(ways))(
  'is missing nothing that was acknowledged, after kills in the middle of exchanges over %s',
  async (_, makeWay) => {
    const folders = await joinedDesks(await emptyFolder(), 3);
    expect(await killExchanges(folders, await makeWay(), pauses)).toEqual([]);
  },
);

it('agrees on every case on three desks that exchanged over all carriers, with drops, doubles, rollbacks and kills', async () => {
  const folders = await joinedDesks(await emptyFolder(), 3);
  for (const folder of folders) await folder.release();
  const ground = { dir: await emptyFolder(), server, login: 'gruppen' };
  await mkdir(join(ground.dir, 'shared'));
  const faults = await wander(folders, ground, seededRandom(suiteSeed), 30);
  expect({ suiteSeed, faults }).toEqual({ suiteSeed, faults: [] });
}, 120_000);
