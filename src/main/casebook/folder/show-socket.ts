import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Hears when a second process asks this one to come forward. A convenience and no lock: where the socket cannot be had,
 * because another user sits on its name, nobody is heard and nothing else is lost. Gives back how to stop.
 */
export async function hearShow(dir: string, onShow: () => void): Promise<() => Promise<void>> {
  const address = socketAddress(dir);
  // A socket file outlives a killed process where the kernel has no names without files.
  if (address.startsWith(tmpdir())) await rm(address, { force: true });
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', onShow);
    socket.end();
  });
  await listens(server, address);
  server.unref();
  return () => new Promise((resolve) => void server.close(() => resolve()));
}

/** Asks the process that holds the folder to come forward. */
export async function askToShow(dir: string): Promise<boolean> {
  const address = socketAddress(await realpath(dir));
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.end('show', () => resolve(true)));
  });
}

function socketAddress(path: string): string {
  const name = `ombud-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

const listens = (server: Server, address: string) =>
  new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.listen(address, () => resolve());
  });
