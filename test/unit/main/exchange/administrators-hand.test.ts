import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { preparePostgres } from '#main/carrier/postgres/postgres.ts';
import { by, note, openCase, valueOf } from '../../../factories/books/book.ts';
import { twoBy } from '../../../factories/exchange/two-over.ts';
import {
  administratorLogin,
  password,
  postgresServer,
  type TestServer,
} from '../../../factories/exchange/postgres.ts';

let server: TestServer;
beforeAll(async () => {
  server = await postgresServer();
  for (const login of ['anna', 'bo']) {
    await server.admin(`create role ${login} login password '${password}'`);
  }
  await prepare();
  await server.admin('grant ombud_desk to anna, bo');
});
beforeEach(async () => {
  await prepare();
  await server.admin('delete from ombud.object');
});
afterAll(() => server.stop());

const prepare = async () => valueOf(await preparePostgres(server.socket(administratorLogin)));

/** Anna has put three runs, of which Bo has none. */
async function threeRuns() {
  const byLogin = (login: string) => ({ kind: 'postgres', address: server.socket(login) }) as const;
  const two = await twoBy([byLogin('anna'), byLogin('bo')]);
  const { anna } = two;
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  for (const text of ['två', 'tre']) {
    valueOf(await anna.book.execute(caseId, [note(text)], by));
    valueOf(await anna.exchange.now());
  }
  return { ...two, caseId, rows: await rowsOf('log', anna.desk) };
}

interface Row {
  readonly name: string;
  readonly position: string;
}

const ask = async <R>(sql: string, values: unknown[] = []): Promise<R[]> => {
  const client = new Client({ connectionString: server.socket(administratorLogin) });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as R[];
  } finally {
    await client.end();
  }
};

const rowsOf = (kind: string, desk: string) =>
  ask<Row>('select name, position from ombud.object where name like $1 order by position', [
    `${kind}/${desk}/%`,
  ]);

type Two = Awaited<ReturnType<typeof threeRuns>>;

/** Both exchange until there is nothing more, and hold the same; gives what the last exchange met. */
async function mend({ anna, bo, caseId }: Two) {
  for (const one of [anna, bo, anna, bo]) valueOf(await one.exchange.now());
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
  expect(bo.book.heads).toEqual(anna.book.heads);
  return valueOf(await bo.exchange.now());
}

const whole = { refused: [], waiting: [] };

it('rows that were deleted are put again, and Bo is told what he waits for meanwhile', async () => {
  const two = await threeRuns();
  await ask('delete from ombud.object where name = $1', [two.rows[1]?.name]);
  const taken = valueOf(await two.bo.exchange.now());
  expect(taken.waiting).toMatchObject([{ desk: two.anna.desk }]);
  expect(await two.bo.book.history(two.caseId)).toHaveLength(1);
  expect(valueOf(await two.anna.exchange.now()).warnings).toEqual([
    { code: 'carrier-lost', count: 1 },
  ]);
  expect(await mend(two)).toMatchObject(whole);
});

it.each([
  ['changed', `set bytes = set_byte(bytes, 200, get_byte(bytes, 200) # 1) where name = $1`],
  ['emptied of sense', `set bytes = decode(repeat('00', 4000), 'hex') where name = $1`],
  [
    'swapped',
    `set bytes = (select bytes from ombud.object as other where other.name = $2) where name = $1`,
  ],
])(
  'a row that was %s is refused by desk, number and name, and sent again once it is deleted',
  async (_, change) => {
    const two = await threeRuns();
    const [, second, third] = two.rows.map(({ name }) => name);
    const values = change.includes('$2') ? [second, third] : [second];
    await ask(`update ombud.object ${change}`, values);
    const taken = valueOf(await two.bo.exchange.now());
    expect(taken.refused).toMatchObject([
      { desk: two.anna.desk, code: 'run-damaged', object: second },
    ]);
    expect(await two.bo.book.history(two.caseId)).toHaveLength(1);
    valueOf(await two.anna.exchange.now());
    await ask('delete from ombud.object where name = $1', [second]);
    expect(await mend(two)).toMatchObject(whole);
  },
);

it('rows that were cut short are waited for, and sent again once they are deleted', async () => {
  const two = await threeRuns();
  const second = two.rows[1]?.name;
  await ask(`update ombud.object set bytes = substring(bytes for 90) where name = $1`, [second]);
  expect(valueOf(await two.bo.exchange.now()).waiting).toMatchObject([{ desk: two.anna.desk }]);
  await ask('delete from ombud.object where name = $1', [second]);
  expect(await mend(two)).toMatchObject(whole);
});

it('rows that were doubled under other names, or brought from another book, change nothing', async () => {
  const two = await threeRuns();
  const other = await threeRuns();
  await ask(
    `insert into ombud.object select 1000000 + position, book, left(name, -32) || repeat('0', 32), bytes, login, at
     from ombud.object where name like $1`,
    [`log/${two.anna.desk}/%`],
  );
  await ask(
    `update ombud.object as mine set bytes = theirs.bytes from ombud.object as theirs
     where mine.name = $1 and theirs.name = $2`,
    [`${two.rows[2]?.name.slice(0, -32)}${'0'.repeat(32)}`, other.rows[2]?.name],
  );
  expect(await mend(two)).toMatchObject(whole);
  expect(await mend(other)).toMatchObject(whole);
});

it('a database that was rolled back to before is filled again by both, and nothing is missing', async () => {
  const two = await threeRuns();
  valueOf(await two.bo.exchange.now());
  valueOf(await two.bo.book.execute(two.caseId, [note('Bos')], by));
  valueOf(await two.bo.exchange.now());
  await ask('delete from ombud.object where position > $1', [two.rows[0]?.position]);
  expect(valueOf(await two.bo.exchange.now()).warnings).toMatchObject([{ code: 'carrier-lost' }]);
  expect(await mend(two)).toMatchObject(whole);
});

it.each([
  ['the table', 'drop table ombud.object', 'database-unprepared'],
  ['everything', 'drop schema ombud cascade', 'database-unprepared'],
  ['the version', 'delete from ombud.format', undefined],
  ['the running numbers', 'drop sequence ombud.position', 'database-unprepared'],
  ['what gives numbers', 'drop function ombud.place() cascade', 'rights-missing'],
  ['the rights', 'revoke all on ombud.object from ombud_desk', 'rights-missing'],
])(
  'where %s is gone it is said, the desk works on, and init makes it again',
  async (_, sql, code) => {
    const two = await threeRuns();
    await server.admin(sql);
    valueOf(await two.anna.book.execute(two.caseId, [note('medan')], by));
    const met = await two.anna.exchange.now();
    expect(met.ok ? undefined : met.error.code).toBe(code);
    await prepare();
    expect(await mend(two)).toMatchObject(whole);
  },
);

it('tables of another shape are no tables of ours: init says what to do', async () => {
  const two = await threeRuns();
  await server.admin('alter table ombud.object drop column at');
  expect(
    await two.anna.exchange.test({ kind: 'postgres', address: server.socket('anna') }),
  ).toMatchObject({ error: { code: 'database-unprepared' } });
  expect(await preparePostgres(server.socket(administratorLogin))).toMatchObject({
    error: { code: 'database-strange' },
  });
  await server.admin('drop schema ombud cascade');
  await prepare();
  expect(await mend(two)).toMatchObject(whole);
});

it('a newer version of the tables is said before anything is read or written', async () => {
  const two = await threeRuns();
  await server.admin('update ombud.format set version = 2');
  valueOf(await two.anna.book.execute(two.caseId, [note('medan')], by));
  const test = await two.anna.exchange.test({ kind: 'postgres', address: server.socket('anna') });
  expect(test).toMatchObject({ error: { code: 'carrier-newer', found: 2 } });
  await server.admin('update ombud.format set version = 1');
  expect(await mend(two)).toMatchObject(whole);
});

it('a role that may only read takes what is there, and says that nothing of its own is sent', async () => {
  const two = await threeRuns();
  valueOf(await two.bo.exchange.now());
  await server.admin('alter role bo set default_transaction_read_only = on');
  await server.restart({});
  valueOf(await two.bo.book.execute(two.caseId, [note('osänd')], by));
  valueOf(await two.anna.book.execute(two.caseId, [note('hämtas')], by));
  await two.anna.exchange.now();
  await two.anna.exchange.now();
  const first = await two.bo.exchange.now();
  const done =
    first.ok || first.error.code !== 'carrier-unreachable' ? first : await two.bo.exchange.now();
  expect(done).toMatchObject({ error: { code: 'carrier-read-only' } });
  expect(JSON.stringify(await two.bo.book.history(two.caseId))).toContain('hämtas');
  await server.admin('alter role bo reset default_transaction_read_only');
  await server.restart({});
  await two.bo.exchange.now();
  await two.anna.exchange.now();
  expect(await mend(two)).toMatchObject(whole);
});

it('a server without room is said, and nothing is lost', async () => {
  const two = await threeRuns();
  await placing("raise exception 'full' using errcode = '53100'");
  valueOf(await two.anna.book.execute(two.caseId, [note('medan')], by));
  expect(await two.anna.exchange.now()).toMatchObject({ error: { code: 'carrier-full' } });
  await prepare();
  expect(await mend(two)).toMatchObject(whole);
});

it.each([
  ['gives up on a statement', 'pg_cancel_backend', 'carrier-slow'],
  ['ends the connection half-way', 'pg_terminate_backend', 'carrier-unreachable'],
])('a slow server that %s is said, and the next exchange goes on', async (_, end, code) => {
  const two = await threeRuns();
  await placing('perform pg_sleep(20)');
  valueOf(await two.anna.book.execute(two.caseId, [note('medan')], by));
  const exchanged = two.anna.exchange.now();
  const sleeping = "usename = 'anna' and wait_event = 'PgSleep'";
  for (let ended = 0; ended === 0;) {
    ended = (await ask(`select ${end}(pid) from pg_stat_activity where ${sleeping}`)).length;
  }
  expect(await exchanged).toMatchObject({ error: { code } });
  await prepare();
  expect(await mend(two)).toMatchObject(whole);
});

/** What is done in the middle of each insert. */
const placing = (statement: string) =>
  server.admin(`create or replace function ombud.place() returns trigger language plpgsql as
    $$ begin ${statement}; return new; end $$`);

it('what lies there by a login that is not this desk’s any more is said, for its keys cannot be taken back', async () => {
  const two = await threeRuns();
  await ask("update ombud.object set login = 'bo' where name like 'keys/%'");
  const end = { type: 'close', outcome: 'withdrawn', note: 'Drog tillbaka.' } as const;
  valueOf(await two.anna.book.execute(two.caseId, [end], by));
  const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
  valueOf(await two.anna.book.shred([{ caseId: two.caseId, rule: 'Två år', figureOf }], by));
  expect(await two.anna.exchange.now()).toMatchObject({ error: { code: 'object-kept' } });
  await ask("delete from ombud.object where name like 'keys/%' and login = 'bo'");
  valueOf(await two.anna.exchange.now());
  expect(await rowsOf('keys', two.anna.desk)).toEqual([]);
});
