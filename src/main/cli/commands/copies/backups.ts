import { resolve } from 'node:path';
import { backupsIn } from '../../../backup/choose.ts';
import type { Found } from '../../../backup/listing.ts';
import { fingerprintOf } from '../../../casebook/officers/invitation/words-of.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';

export const backups: Run = async ({ words: [place, ...more] }) => {
  if (!place || more.length > 0) return misused('Name one place.');
  const found = await backupsIn(resolve(place));
  if (!found.ok) return refused(found.error);
  return done(found.value.map(({ found: one }) => shown(one)));
};

function shown(found: Found) {
  if (found.state !== 'complete') return { id: found.id, complete: false, state: found.state };
  const { id, at, desk, events, cases, documents, bytes } = found.listing;
  const signer = fingerprintOf(Buffer.from(found.by.key, 'base64url'));
  return { id, at, desk, events, cases, documents, bytes, complete: true, signer };
}
