import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { openInvitation } from '../../casebook/officers/invitation/read-invitation.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import type { Session } from '../../session/session.ts';
import { listed } from './backup.ts';
import { withBytes } from './through-file.ts';

type Ways = 'invitation' | 'accept' | 'backups' | 'bring-back' | 'restore';

/** Into a book by an invitation, or by a backup: asked before any book is open. */
export function wayInHandlers(
  session: Session,
  folder: string,
  jobs: Jobs,
): Pick<Handlers, `book:${Ways}`> {
  return {
    'book:invitation': ({ bytes }) =>
      withBytes(folder, bytes, async (path) => {
        const opened = await openInvitation(path, session.today());
        if (!opened.ok) return opened;
        const { file, head } = opened.value;
        await file.close();
        const { organisation, inviter, invited, until } = head;
        return ok({ organisation, inviter: inviter.name, invited: invited.name, until });
      }),
    'book:accept': ({ bytes, words, passphrase }) =>
      withBytes(folder, bytes, async (path) => {
        const accepted = await session.accept({ path, words, passphrase });
        if (!accepted.ok) return accepted;
        const { recoveryKey, name } = accepted.value;
        return ok({ recoveryKey, name, organisation: organisationIn(session) });
      }),
    'book:backups': ({ place }) => listed(place),
    'book:bring-back': ({ job, ...wanted }) =>
      jobs.run(job, (pacing) => session.bringBack(wanted, pacing)),
    'book:restore': async () => {
      const restored = await session.restore();
      return restored.ok ? ok({ organisation: organisationIn(session) }) : restored;
    },
  };
}

function organisationIn(session: Session): string {
  const work = session.work();
  return work.ok ? work.value.book.settings.organisation : '';
}
