import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { preparePostgres } from '#main/carrier/postgres/postgres.ts';
import {
  administratorLogin,
  password,
  postgresServer,
  type TestServer,
} from '../../factories/exchange/postgres.ts';
import { runDesk } from '../starting/run-desk.ts';

const watcher = pathToFileURL(
  join(import.meta.dirname, '../../factories/processes/watch-sockets.ts'),
).href;
let dir: string;
let server: TestServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ombud-sockets-'));
  server = await postgresServer();
  const prepared = await preparePostgres(server.socket(administratorLogin));
  if (!prepared.ok) throw new Error(prepared.error.code);
  await server.admin(`create role anna login password '${password}' in role ombud_desk`);
  vi.stubEnv('TEST_SOCKETS', join(dir, 'called'));
  vi.stubEnv('NODE_OPTIONS', `--import=${watcher}`);
  vi.stubEnv('OMBUD_CARRIER', server.tls('anna'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await rm(dir, { recursive: true, force: true });
});

/** Runs commands, each of which must go well, and gives whom their processes called. */
async function calledBy(...commands: readonly string[][]): Promise<readonly string[]> {
  await writeFile(join(dir, 'called'), '');
  for (const command of commands) {
    const { exit, output } = await runDesk([...command, '--data', join(dir, 'data')]);
    expect([command, exit, exit === 0 ? '' : output]).toEqual([command, 0, '']);
  }
  const called = (await readFile(join(dir, 'called'), 'utf8')).split('\n').filter(Boolean);
  return [...new Set(called)];
}

test('without a carrier nobody is called, whatever the commands; with one, its address and nobody else', async () => {
  const file = join(dir, 'bok.ombud');
  const without = await calledBy(
    ['init', '--organisation', 'Exempel AB'],
    ['sample', '--cases', '5'],
    ['cases'],
    ['exchange', '--out', file],
    ['exchange', '--in', file],
    ['verify'],
  );
  expect(without).toEqual([]);
  const address = `localhost:${server.port}`;
  expect(await calledBy(['carrier', 'set', 'postgres'], ['carrier', 'test'])).toEqual([address]);
  expect(await calledBy(['exchange'], ['cases'])).toEqual([address]);
  expect(await calledBy(['carrier', 'none'], ['cases'])).toEqual([]);
});
