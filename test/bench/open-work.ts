import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import type { Work } from '#main/casework/work.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import type { Result } from '#domain/result.ts';

/** Work on an empty book, as the app and the command line do it; and how to be rid of it. */
export async function openWork(): Promise<{ work: Work; dir: string; close: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  const folder = valueOf(await holdFolder(dir));
  const store = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
  const tools = await makeTools('resources', () => '2026-11-02T09:00:00Z');
  const session = await openSession(folder, store, tools);
  const book = { organisation: 'Exempelbolaget AB', handler: 'Handa', language: 'sv' } as const;
  valueOf(await session.create({ ...book, passphrase: 'fyra ord i en rad' }));
  const close = async () => {
    await session.close();
    await folder.release();
    await rm(dir, { recursive: true });
  };
  return { work: valueOf(session.work()), dir, close };
}

/** What is refused here breaks the bench off. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
