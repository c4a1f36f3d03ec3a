import { readFile } from 'node:fs/promises';
import { ok, type Result } from '#domain/result.ts';
import { rootOf } from '#domain/team/root-of.ts';
import type { TeamView } from '#shared/contract/book/team-contract.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { bytesIn } from '#main/vault/sealing/as-text.ts';
import { fingerprintOf } from '../../casebook/officers/invitation/words-of.ts';
import { changeRole } from '../../casework/team/change-role.ts';
import { inviteOfficer } from '../../casework/team/invite-officer.ts';
import { teamView } from '../../casework/team/team-view.ts';
import { by, type Work } from '../../casework/work.ts';
import { clearPassing, throughFile, withBytes } from './through-file.ts';
import { withWork, type Counter } from '../with-work.ts';

type TeamChannel = Extract<keyof Handlers, `team:${string}`>;

/** Those who keep the book: who they are, and how somebody joins or leaves. */
export function teamHandlers(counter: Counter, folder: string): Pick<Handlers, TeamChannel> {
  clearPassing(folder);
  return {
    'team:root': withWork(counter, async ({ book }) => {
      const root = rootOf(book.team);
      return ok(root === undefined ? {} : { fingerprint: fingerprintOf(bytesIn(root)) });
    }),
    'team:show': withWork(counter, async (work) => ok(teamView(work))),
    'team:invite': withWork(counter, async (work, wanted) =>
      throughFile(folder, async (path) => {
        const invited = await inviteOfficer(work, wanted, path);
        if (!invited.ok) return invited;
        const fileName = `ombud-${work.clock.today()}.ombud-invitation`;
        return ok({ ...invited.value, bytes: new Uint8Array(await readFile(path)), fileName });
      }),
    ),
    'team:remove': withWork(counter, (work, { name, reason }) =>
      shown(work, work.book.removeOfficer(name, reason, by(work))),
    ),
    'team:change-role': withWork(counter, (work, change) => shown(work, changeRole(work, change))),
    'team:accept': withWork(counter, ({ book, now }, { bytes, passphrase }) =>
      withBytes(folder, bytes, async (path) => {
        const accepted = await book.acceptHere({ path, passphrase, at: now() });
        // What was chosen lies where it lay: only what passed through here was made useless.
        return accepted.ok ? ok({ ...accepted.value, fileLeft: true }) : accepted;
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
