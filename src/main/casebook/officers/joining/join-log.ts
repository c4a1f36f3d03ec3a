import { open } from 'node:fs/promises';
import { refuse, type Result } from '#domain/result.ts';
import { activeOfficers, type Team } from '#domain/team/team.ts';
import { draftsOnBook } from '../../events/events.ts';
import { refuseHeader } from '../../journal/examine.ts';
import { journalOn } from '../../journal/journal.ts';
import { journalPath } from '../../journal/paths.ts';
import { firstPlace } from '../../journal/place.ts';
import { beginLog } from '../../opening/begin-log.ts';
import { scanJournal } from '../../journal/scan.ts';
import { Roster } from '../../team/roster.ts';
import { Signatures } from '../../verify/signatures.ts';
import { bytesIn, textOf } from '#main/vault/sealing/as-text.ts';
import { heldKeys } from '#main/vault/held-keys.ts';
import { publicOf, signWith } from '#main/vault/officers/signing-key.ts';
import type { Opened } from '#main/vault/opened.ts';
import { RecentKeys } from '#main/vault/cases/recent-keys.ts';
import type { OfficerRefusal } from '#shared/refusals/officer-refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { InvitationHead } from '../invitation/head.ts';

/**
 * Proves a log that came with an invitation, every link and every signature down to the first officer's, and begins in it
 * the log of the new desk: that it joins, and with which keys its officer works from now on, signed with those of the
 * invitation for the first and last time.
 */
export async function joinLog(
  dir: string,
  head: InvitationHead,
  opened: Opened,
  at: string,
): Promise<Result<void, OfficerRefusal | BookRefusal>> {
  const { bookId, invited } = head;
  const file = await open(journalPath(dir), 'r+');
  try {
    if (await refuseHeader(file, bookId)) return refuse({ code: 'invitation-altered' });
    const roster = new Roster(textOf(opened.trust));
    const signatures = new Signatures(bookId, roster);
    const { fault, ...place } = await scanJournal(file, bookId, firstPlace, (link) =>
      signatures.take(link),
    );
    const signed = signatures.faults('bad').length === 0;
    if (fault || !signed || !admits(roster.team, head)) {
      return refuse({ code: 'invitation-altered' });
    }
    const keys = heldKeys(() => opened, new RecentKeys());
    const { desk, officer } = keys;
    const events = [
      { type: 'desk-joined', desk, officer, ordinal: invited.ordinal, name: invited.name } as const,
      {
        type: 'officer-keyed',
        officer,
        sign: textOf(keys.own.sign),
        kem: textOf(keys.own.kem),
      } as const,
    ];
    const once = { desk, officer, sign: signWith(bytesIn(invited.sign)) };
    const journal = journalOn(journalPath(dir), place, file);
    const drafts = draftsOnBook(events, { at, actor: invited.name });
    return await beginLog({ dir, bookId, journal }, drafts, keys, once);
  } finally {
    await file.close();
  }
}

/** Whether a lead of the book has invited this very officer, with these very keys, and nobody has used them. */
function admits(team: Team, { inviter, invited }: InvitationHead): boolean {
  const officers = activeOfficers(team);
  const lead = officers.find(({ id }) => id === inviter.officer);
  const guest = officers.find(({ id }) => id === invited.officer);
  return (
    lead?.role === 'lead' &&
    lead.sign === textOf(bytesIn(inviter.sign)) &&
    guest?.invited === true &&
    guest.sign === textOf(publicOf(bytesIn(invited.sign)))
  );
}
