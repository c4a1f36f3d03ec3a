import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failedAt } from '#shared/failed-at.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { makeHandlers } from '#main/ipc/handlers.ts';
import { answerTo } from '#main/ipc/answer.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import type { Channel, Handlers } from '#shared/contract/contract.ts';
import { valueOf } from '../../factories/books/book.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const now = () => '2026-11-22T08:00:00Z';
const names = { organisation: 'Exempelbolaget AB', handler: 'Handa', language: 'sv' } as const;

/** The real door before the real handlers of a real book that is open and has a case in it. */
export async function openDoor() {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-faults-'));
  const folder = valueOf(await holdFolder(dir));
  const noStore = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
  const session = await openSession(folder, noStore, await makeTools(resources, now));
  valueOf(await session.create({ ...names, passphrase: 'fyra ord i en rad' }));
  const around = {
    folder: dir,
    resources,
    version: '0.0.0',
    onChanged: () => undefined,
    onBeside: () => undefined,
    takeOpened: () => [],
    onDragOut: () => undefined,
    onProgress: () => undefined,
  };
  // Those of the desk alone say where a book is and lock it; they have no case to lose.
  const handlers = makeHandlers(session, around) as unknown as Handlers;
  const bugs: string[] = [];
  const log = { bug: (_: string, error: unknown) => void bugs.push(failedAt(error)) };
  const ask = (channel: Channel, request: unknown) => answerTo(handlers, channel, request, log);
  await ask('cases:log', {
    kind: 'access',
    language: 'sv',
    channel: 'phone',
    receivedAt: '2026-10-06T08:00:00Z',
    requester: { name: 'Prov Person', email: 'prov@example.com', address: '' },
    subject: 'Begäran',
    text: '',
  });
  const close = async () => {
    await session.close();
    await rm(dir, { recursive: true, force: true });
  };
  return { ask, bugs, close, channels: Object.keys(handlers) as Channel[] };
}
