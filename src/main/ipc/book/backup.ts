import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { backupsIn } from '../../backup/choose.ts';
import { asKnown, type Found } from '../../backup/listing.ts';
import type { Source } from '../../backup/back-up.ts';
import { rehearse } from '../../backup/rehearse.ts';
import { by } from '../../casework/work.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { withWork, type Counter } from '../with-work.ts';

type BackupChannels = 'show' | 'change' | 'make' | 'list' | 'rehearse';

export const backupHandlers = (
  counter: Counter,
  jobs: Jobs,
): Pick<Handlers, `backup:${BackupChannels}`> => ({
  'backup:show': withWork(counter, async ({ backups }) => ok(await backups.show())),
  'backup:change': withWork(counter, ({ backups }, settings) => backups.change(settings)),
  'backup:make': withWork(counter, ({ backups }, { job }) =>
    jobs.run(job, async (pacing) => {
      const made = await backups.make(pacing);
      return made.ok ? ok(await backups.show()) : made;
    }),
  ),
  'backup:list': withWork(counter, ({ book, now }, { place }) => {
    const { whose, knows } = book.backupSource(now);
    return listed(place, whose.bookId, knows);
  }),
  'backup:rehearse': withWork(counter, (work, { place, passphrase, job }) =>
    jobs.run(job, (pacing) =>
      rehearse(place, { book: work.book, secret: { passphrase }, by: by(work) }, pacing),
    ),
  ),
});

/** All that lies in a place, oldest first; with a book that is open, who may have signed its own is asked of that. */
export async function listed(place: string, bookId?: string, knows: Source['knows'] = () => true) {
  const found = await backupsIn(place);
  if (!found.ok) return found;
  const isOwn = (one: Found) => one.state === 'complete' && one.listing.bookId === bookId;
  return ok(found.value.map(({ found: one }) => shown(isOwn(one) ? asKnown(one, knows) : one)));
}

const nothing = { desk: '', events: 0, cases: 0, documents: 0, bytes: 0 };

function shown(found: Found) {
  if (found.state !== 'complete') return { ...nothing, id: found.id, state: found.state };
  const { id, at, desk, events, cases, documents, bytes } = found.listing;
  return { id, state: found.state, at, desk, events, cases, documents, bytes };
}
