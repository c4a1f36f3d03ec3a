import { rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '#domain/result.ts';
import type { TeamView } from '#shared/contract/team-contract.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { changeRole } from '../casework/team/change-role.ts';
import { teamView } from '../casework/team/team-view.ts';
import { by, type Work } from '../casework/work.ts';
import { withWork, type Counter } from './with-work.ts';

type TeamChannel = Extract<keyof Handlers, `team:${string}`>;

/** Those who keep the book: who they are, and how somebody joins or leaves. */
export function teamHandlers(counter: Counter, folder: string): Pick<Handlers, TeamChannel> {
  rmSync(passingFile(folder), { force: true });
  return {
    'team:show': withWork(counter, async (work) => ok(teamView(work))),
    'team:invite': withWork(counter, async (work, wanted) =>
      throughFile(folder, async (path) => {
        const invited = await work.book.invite({ ...wanted, path }, by(work));
        if (!invited.ok) return invited;
        const fileName = `ombud-${work.clock.today()}.ombud-invitation`;
        return ok({ ...invited.value, bytes: new Uint8Array(await readFile(path)), fileName });
      }),
    ),
    'team:remove': withWork(counter, (work, { name, reason }) =>
      shown(work, work.book.removeOfficer(name, reason, by(work))),
    ),
    'team:change-role': withWork(counter, (work, change) => shown(work, changeRole(work, change))),
    'team:accept': withWork(counter, async ({ book, now }, { bytes, passphrase }) =>
      throughFile(folder, async (path) => {
        await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
        return book.acceptHere({ path, passphrase, at: now() });
      }),
    ),
  };
}

async function shown(
  work: Work,
  done: Promise<Result<unknown, Refusal>>,
): Promise<Result<TeamView, Refusal>> {
  const result = await done;
  return result.ok ? ok(teamView(work)) : result;
}

/**
 * An invitation is made and taken as a file of the book's own folder, which is gone when it has passed through; what a crash
 * left is gone before the next.
 */
async function throughFile<T>(folder: string, job: (path: string) => Promise<T>): Promise<T> {
  const path = passingFile(folder);
  await rm(path, { force: true });
  try {
    return await job(path);
  } finally {
    await rm(path, { force: true });
  }
}

const passingFile = (folder: string) => join(folder, 'invitation.passing');
