import { createHash } from 'node:crypto';
import { mkdir, realpath, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { refuseByDisk } from './disk-refusal.ts';

/** A data folder that this process alone may write, until it releases it or ends in any way. */
export interface Folder {
  readonly dir: string;
  release(): Promise<void>;
}

/**
 * Takes the folder. The kernel gives the lock back when the process dies, however it dies.
 * A second process is refused, and the first is told to show itself.
 */
export async function holdFolder(
  dir: string,
  onShow: () => void = () => undefined,
): Promise<Result<Folder, BookRefusal>> {
  const found = await makeFolder(resolve(dir))
    .then(() => realpath(dir))
    .then(ok, refuseByDisk);
  if (!found.ok) return found;
  const address = socketAddress(found.value);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', onShow);
    socket.end();
  });
  if (!(await listens(server, address))) {
    if (address.startsWith('/') && !(await someoneAnswers(address))) {
      // A socket file outlives a killed process where the kernel has no names without files.
      await rm(address, { force: true });
      if (await listens(server, address)) return ok(folderOf(dir, server));
    }
    return refuse({ code: 'in-use' });
  }
  return ok(folderOf(dir, server));
}

/**
 * As `mkdir -p`. Node's own never ends under a folder that refuses a child by saying that it is not there, as /proc does.
 */
async function makeFolder(dir: string): Promise<void> {
  if (await isFolder(dir)) return;
  const parent = dirname(dir);
  // A drive that is not there is its own parent.
  if (parent !== dir) await makeFolder(parent);
  await mkdir(dir, { mode: 0o700 }).catch(async (error: unknown) => {
    // Another process may have been quicker.
    if (!(await isFolder(dir))) throw error;
  });
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Asks the process that holds the folder to come forward. */
export async function askToShow(dir: string): Promise<boolean> {
  return someoneAnswers(socketAddress(await realpath(dir)), 'show');
}

function folderOf(dir: string, server: Server): Folder {
  server.unref();
  return {
    dir,
    release: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function socketAddress(path: string): string {
  const name = `ombud-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

const listens = (server: Server, address: string) =>
  new Promise<boolean>((resolve) => {
    const fail = () => resolve(false);
    server.once('error', fail);
    server.listen(address, () => {
      server.off('error', fail);
      resolve(true);
    });
  });

const someoneAnswers = (address: string, word = '') =>
  new Promise<boolean>((resolve) => {
    const socket = connect(address);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.end(word, () => resolve(true)));
  });
