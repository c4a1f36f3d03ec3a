import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile, syncFolder } from '#main/vault/atomic-file.ts';
import { objectIn } from '#main/vault/key-file/json-object.ts';
import {
  asidePrefix,
  begunPrefix,
  isOfTheApp,
  movedRooms,
  roomIn,
  rooms,
  type Room,
} from './rooms.ts';

const orderSchema = z.object({
  room: z.enum(movedRooms),
  /** The folder that takes what lay where the book comes to lie. */
  aside: z.string().regex(/^aside-\d{8}T\d{6}Z-[0-9a-f]{8}$/),
  /** Whether the way is clear: from then on what lies there has come out of the room. */
  cleared: z.boolean(),
});
type Order = z.infer<typeof orderSchema>;

const orderPath = (dir: string) => join(dir, 'moving.json');
const keyFile = 'keys.json';

/**
 * Moves a book that is whole and proven out of its room to where it is opened. What lay there is kept aside, never
 * deleted, and the key file comes last. The order is written down first: what breaks off is gone on with at the next
 * start.
 *
 * @param at an instant, by which the folder is called that takes what lay there
 */
export async function moveIn(dir: string, room: Order['room'], at: string): Promise<void> {
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  const aside = `${asidePrefix}${stamp}Z-${randomBytes(4).toString('hex')}`;
  await carryOut(dir, { room, aside, cleared: false });
}

/** Goes on with a move that broke off, and clears the rooms of what was never finished there. */
export async function settleMoves(dir: string): Promise<void> {
  const order = await orderIn(dir);
  if (order) await carryOut(dir, order);
  await Promise.all([...rooms.map((room) => clearRoom(dir, room)), clearBegun(dir)]);
}

/** What was being set aside when the app was killed: it is begun again by who needs it, and nothing was emptied for it. */
async function clearBegun(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  const begun = names.filter((name) => name.startsWith(begunPrefix));
  for (const name of begun) await rm(join(dir, name), { recursive: true, force: true });
}

export const clearRoom = (dir: string, room: Room): Promise<void> =>
  rm(roomIn(dir, room), { recursive: true, force: true });

/** Each step can be taken twice. */
async function carryOut(dir: string, order: Order): Promise<void> {
  if (!order.cleared) {
    await keepOrder(dir, order);
    await setAside(dir, order.aside);
    await keepOrder(dir, { ...order, cleared: true });
  }
  const from = roomIn(dir, order.room);
  for (const name of keysLast(await bookIn(from))) await rename(join(from, name), join(dir, name));
  await syncFolder(dir);
  await rm(orderPath(dir), { force: true });
  await clearRoom(dir, order.room);
}

async function setAside(dir: string, aside: string): Promise<void> {
  const names = await bookIn(dir);
  if (names.length === 0) return;
  const to = join(dir, aside);
  await mkdir(to, { recursive: true, mode: 0o700 });
  // The key file goes first: a folder that has lost its journal and not its keys would be called damaged.
  for (const name of keysLast(names).toReversed()) await rename(join(dir, name), join(to, name));
  await syncFolder(to);
  await syncFolder(dir);
}

const bookIn = async (dir: string) =>
  (await readdir(dir).catch(() => [])).filter((name) => !isOfTheApp(name));

const keysLast = (names: readonly string[]) =>
  names.toSorted((one, other) => Number(one === keyFile) - Number(other === keyFile));

const keepOrder = (dir: string, order: Order) => replaceFile(orderPath(dir), JSON.stringify(order));

async function orderIn(dir: string): Promise<Order | undefined> {
  const text = await readFile(orderPath(dir), 'utf8').catch(() => undefined);
  const order = text === undefined ? undefined : orderSchema.safeParse(objectIn(text));
  return order?.success ? order.data : undefined;
}
