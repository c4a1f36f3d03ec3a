import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres, preparePostgres } from '#main/carrier/postgres/postgres.ts';
import { wordsFor } from '#shared/words/words.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { bookId, desks, fileOf, runOf } from '../../../factories/exchange/carriers.ts';
import {
  administratorLogin,
  password,
  postgresServer,
  type TestServer,
} from '../../../factories/exchange/postgres.ts';

let server: TestServer;
const certificates = join(import.meta.dirname, '../../../fixtures/carrier');
const codeOf = async (address: string, limitMs?: number) => {
  const opened = await openPostgres(address, bookId, limitMs);
  if (opened.ok) await opened.value.close();
  return opened.ok ? 'ok' : opened.error.code;
};

beforeAll(async () => {
  server = await postgresServer();
  for (const login of ['anna', 'bo']) {
    await server.admin(`create role ${login} login password '${password}'`);
  }
});
afterAll(() => server.stop());

it('is refused until it is prepared, which takes an administrator, once, and a grant for each login', async () => {
  expect(await codeOf(server.socket('anna'))).toBe('database-unprepared');
  expect(await preparePostgres(server.socket('anna'))).toMatchObject({
    error: { code: 'rights-to-make-missing' },
  });
  expect(await codeOf(server.socket('anna'))).toBe('database-unprepared');
  valueOf(await preparePostgres(server.socket(administratorLogin)));
  valueOf(await preparePostgres(server.socket(administratorLogin)));
  expect(await codeOf(server.socket('anna'))).toBe('rights-missing');
  await server.admin('grant ombud_desk to anna, bo');
  expect(await codeOf(server.socket('anna'))).toBe('ok');
});

it('connects by TLS to the server whose certificate is known, and to no other', async () => {
  const { tls, port } = server;
  expect(await codeOf(tls('anna'))).toBe('ok');
  // No authority that the machine trusts, one that is somebody else's, a name that is not in it, no file.
  expect(await codeOf(`postgres://anna:x@localhost:${port}/postgres`)).toBe('server-untrusted');
  const authority = join(certificates, 'stranger.pem');
  expect(await codeOf(tls('anna', { authority }))).toBe('server-untrusted');
  expect(await codeOf(tls('anna', { host: '127.0.0.1' }))).toBe('server-untrusted');
  expect(await codeOf(tls('anna', { authority: '/nowhere' }))).toBe('server-untrusted');
});

it('takes no address that turns the protection off, and none that does not read', async () => {
  const { port } = server;
  for (const asked of [
    'sslmode=disable',
    'sslmode=require',
    'sslmode=no-verify',
    'ssl=0',
    'uselibpqcompat=true',
  ]) {
    expect(await codeOf(`postgres://anna:x@localhost:${port}/postgres?${asked}`)).toBe(
      'address-unprotected',
    );
  }
  for (const address of [
    '',
    'localhost',
    'mysql://a:b@localhost/c',
    'postgres://',
    'postgres://localhost/db',
    'postgres://anna@/db',
    'postgres://anna:x@localhost',
    'postgres://anna:x@localhost:99999999/db',
    'postgres://anna:x@localhost/db?options=-c%20a',
  ]) {
    expect([address, await codeOf(address)]).toEqual([address, 'address-malformed']);
  }
});

it('says what is wrong: password, database, address, server', async () => {
  expect(await codeOf(server.tls('anna', { password: 'fel' }))).toBe('login-refused');
  expect(await codeOf(server.tls('nobody'))).toBe('login-refused');
  expect(await codeOf(server.socket('anna', 'nowhere'))).toBe('database-missing');
  expect(await codeOf('postgres://anna:x@localhost:1/postgres')).toBe('carrier-unreachable');
  expect(await codeOf('postgres://anna:x@nowhere.invalid/postgres')).toBe('carrier-unreachable');
  expect(await codeOf('postgres://anna:x@localhost/postgres?host=/nowhere')).toBe(
    'carrier-unreachable',
  );
});

it('does not wait for one that takes the call and says nothing', async () => {
  const deaf = createServer().listen(0, 'localhost');
  await once(deaf, 'listening');
  const address = deaf.address();
  const port = typeof address === 'object' ? address?.port : 0;
  expect(await codeOf(`postgres://anna:x@localhost:${port}/postgres`, 300)).toBe('carrier-slow');
  deaf.close();
});

it('lets no login change, remove or pretend to what another wrote, nor anybody rewrite the log', async () => {
  const carrier = valueOf(await openPostgres(server.socket('anna'), bookId));
  const [log, parcel, file] = [
    runOf(desks.anna, 1, 2),
    runOf(desks.anna, 1, 2, 'nycklar', 'keys'),
    fileOf('bilaga'),
  ];
  for (const { name, bytes } of [log, parcel, file]) valueOf(await carrier.put(name, bytes));
  const bo = new Client({ connectionString: server.socket('bo') });
  await bo.connect();
  const tried = async (client: Client, sql: string) =>
    client.query(sql).then(
      ({ rowCount }) => rowCount ?? 0,
      (error: { code: string }) => error.code,
    );
  const denied = '42501';
  for (const { name } of [log, parcel, file]) {
    expect(await tried(bo, `delete from ombud.object where name = '${name}'`)).toBe(0);
    expect(await tried(bo, `update ombud.object set bytes = 'x' where name = '${name}'`)).toBe(
      denied,
    );
  }
  expect(await tried(bo, 'truncate ombud.object')).toBe(denied);
  expect(await tried(bo, 'drop table ombud.object')).toBe(denied);
  expect(await tried(bo, 'alter table ombud.object disable row level security')).toBe(denied);
  expect(await tried(bo, 'drop trigger place on ombud.object')).toBe(denied);
  expect(await tried(bo, 'delete from ombud.format')).toBe(denied);
  // Whatever login it names, its own is written.
  await tried(
    bo,
    `insert into ombud.object (book, name, bytes, login, position, at)
    values ('${bookId}', 'log/x', 'x', 'anna', 0, '2000-01-01')`,
  );
  const { rows } = await bo.query(
    "select login, position > 0 as late from ombud.object where name = 'log/x'",
  );
  expect(rows).toEqual([{ login: 'bo', late: true }]);
  // Nor can a desk take back what it has put into the log itself.
  const anna = new Client({ connectionString: server.socket('anna') });
  await anna.connect();
  expect(await tried(anna, `delete from ombud.object where name = '${log.name}'`)).toBe(0);
  expect(await tried(anna, `update ombud.object set bytes = 'x'`)).toBe(denied);
  await bo.end();
  await anna.end();
  for (const { name, bytes } of [log, parcel, file]) {
    expect(Buffer.from(valueOf(await carrier.read(name))).equals(bytes)).toBe(true);
  }
  expect(valueOf(await carrier.list())).toMatchObject({
    names: [log.name, parcel.name],
    strange: 1,
  });
  await carrier.close();
});

it('names to the next list only what came since the last', async () => {
  const id = randomBytes(16).toString('hex');
  const carrier = valueOf(await openPostgres(server.socket('anna'), id));
  const all = Array.from({ length: 5 }, (_, at) => runOf(desks.anna, at + 1, at + 1));
  let cursor: string | undefined;
  for (const { name, bytes } of all) {
    valueOf(await carrier.put(name, bytes));
    const found = valueOf(await carrier.list(cursor));
    expect(found.names).toEqual([name]);
    ({ cursor } = found);
  }
  expect(valueOf(await carrier.list(cursor)).names).toEqual([]);
  await carrier.close();
});

it('keeps books apart that lie in one database', async () => {
  const [one, other] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  const mine = valueOf(await openPostgres(server.socket('anna'), one));
  const theirs = valueOf(await openPostgres(server.socket('bo'), other));
  const { name, bytes } = runOf(desks.anna, 1, 2);
  valueOf(await mine.put(name, bytes));
  expect(valueOf(await theirs.list()).names).toEqual([]);
  expect(await theirs.read(name)).toMatchObject({ error: { code: 'object-missing' } });
  await mine.close();
  await theirs.close();
});

it('connects again after the server was restarted', async () => {
  const carrier = valueOf(await openPostgres(server.socket('anna'), bookId));
  await server.restart({});
  const found = [await carrier.list(), await carrier.list()];
  expect(found.some(({ ok }) => ok)).toBe(true);
  await carrier.close();
});

it('says so when the server only reads, and when it takes no encrypted connections', async () => {
  await server.restart({ default_transaction_read_only: 'on' });
  const carrier = valueOf(await openPostgres(server.socket('anna'), bookId));
  const { name, bytes } = runOf(desks.bo, 7, 8);
  expect(await carrier.put(name, bytes)).toMatchObject({ error: { code: 'carrier-read-only' } });
  await carrier.close();
  await server.restart({ ssl: 'off' });
  expect(await codeOf(server.tls('anna'))).toBe('server-without-tls');
  await server.restart({});
});

it('is refused when a newer app has made the tables', async () => {
  await server.admin('update ombud.format set version = 2');
  expect(await openPostgres(server.socket('anna'), bookId)).toEqual({
    ok: false,
    error: { code: 'carrier-newer', found: 2, known: 1 },
  });
  expect(await preparePostgres(server.socket(administratorLogin))).toMatchObject({
    error: { code: 'carrier-newer' },
  });
  await server.admin('update ombud.format set version = 1');
});

it('never says the address, the login or the password when it refuses', async () => {
  const refusal = await openPostgres(server.tls('anna', { password: 'hemligt ord' }), bookId);
  expect(refusal.ok).toBe(false);
  if (refusal.ok) return;
  const said = ['sv', 'en'].map((language) =>
    refusalText(wordsFor(language as 'sv'), refusal.error),
  );
  expect(JSON.stringify([refusal, said])).not.toMatch(/hemligt|anna|localhost/);
});
