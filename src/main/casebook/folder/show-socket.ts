import { createHash, randomBytes } from 'node:crypto';
import { readFile, realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { writeSynced } from '../../vault/atomic-file.ts';
import { open, seal } from '../../vault/sealing/seal.ts';

/** What a second process would have opened, had it been the first: links and paths, as they came. */
export type OnShow = (texts: readonly string[]) => void;

const handedOver = z.array(z.string().max(4_096)).max(50);
/** Characters; more than that in base 64. */
const longest = 400_000;
const answerMs = 3_000;
const bound = 'ombud hand over';
const shown = 'shown';

/**
 * Hears when a second process asks this one to come forward, and takes over what that was to open. A convenience and no lock:
 * where the socket cannot be had, because another user sits on its name, nobody is heard and nothing else is lost. Others may
 * reach the socket: what is handed over is sealed by a key in the folder, so that it can come only from who reads there, and
 * nobody else reads it. Gives back how to stop.
 */
export async function hearShow(dir: string, onShow?: OnShow): Promise<() => Promise<void>> {
  const address = socketAddress(dir);
  // A socket file outlives a killed process where the kernel has no names without files.
  if (address.startsWith(tmpdir())) await rm(address, { force: true });
  const key = randomBytes(32);
  // A folder that takes no writing hands nothing over.
  if (onShow) await writeSynced(keyFile(dir), key).catch(() => undefined);
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    void allOf(socket).then((said) => {
      socket.end(onShow ? shown : '');
      if (said !== undefined) onShow?.(opened(key, said));
    });
  });
  await listens(server, address);
  server.unref();
  return async () => {
    await new Promise<void>((resolve) => void server.close(() => resolve()));
    if (onShow) await rm(keyFile(dir), { force: true }).catch(() => undefined);
  };
}

/** Asks the process that holds the folder to come forward and to open these; whether there is one that does. */
export async function askToShow(dir: string, texts: readonly string[] = []): Promise<boolean> {
  const at = await realpath(dir);
  const key = await readFile(keyFile(at)).catch(() => undefined);
  const sealed = key && seal(key, JSON.stringify(texts), bound).toString('base64');
  const socket = connect({ path: socketAddress(at), allowHalfOpen: true });
  socket.end(sealed ?? '');
  return (await allOf(socket)) === shown;
}

const keyFile = (dir: string) => join(dir, 'show-key');

/** All that the other side says; `undefined` when that is too much, or takes too long. */
function allOf(socket: Socket): Promise<string | undefined> {
  let said = '';
  return new Promise((resolve) => {
    socket.setEncoding('utf8');
    socket.setTimeout(answerMs, () => socket.destroy());
    socket.on('data', (piece: string) => {
      said += piece;
      if (said.length > longest) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.once('end', () => resolve(said));
    socket.once('close', () => resolve(undefined));
  });
}

/** What was sealed by the key; nothing, of anything else. */
function opened(key: Uint8Array, said: string): readonly string[] {
  try {
    const plain = open(key, Buffer.from(said, 'base64'), bound);
    return plain ? handedOver.parse(JSON.parse(plain.toString())) : [];
  } catch {
    return [];
  }
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
