import { randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '#domain/result.ts';
import { sealStick, stickCost } from '#evidence/stick.ts';
import { keyFromPassphrase } from '#main/vault/opening/passphrase.ts';
import { acceptPassphrase } from '#shared/passphrase/strength.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import type { Work } from '../work.ts';
import { makePack, type MadePack, type PackWanted } from './make-pack.ts';

/** What an auditor is to read, until which day, `YYYY-MM-DD`, and by which passphrase. */
export interface StickWanted extends Omit<PackWanted, 'names' | 'until'> {
  readonly until: string;
  readonly passphrase: string;
}

/**
 * Seals an evidence pack under a passphrase of its own, for an audit where there is nothing but a laptop: the page that
 * checks packs opens and reads it. A lead decides it, for whoever has file and passphrase has what is in it.
 */
export async function makeStick(
  work: Work,
  { passphrase, until, ...wanted }: StickWanted,
  pacing: Pacing = {},
): Promise<Result<MadePack, Refusal>> {
  const { book, clock } = work;
  if (book.atWork.role !== 'lead') return refuse({ code: 'lead-needed' });
  if (until < clock.today()) return refuse({ code: 'until-passed', until });
  const { organisation, handler } = book.settings;
  const accepted = await acceptPassphrase(passphrase, { organisation, handler });
  if (!accepted.ok) return accepted;
  const made = await makePack(work, { ...wanted, names: 'kept', until }, pacing);
  if (!made.ok) return made;
  const salt = randomBytes(16);
  const parameters = { name: 'scrypt', ...stickCost, salt: salt.toString('base64') } as const;
  const key = Uint8Array.from(await keyFromPassphrase(passphrase, parameters));
  const head = { salt: salt.toString('base64url'), until };
  const bytes = await sealStick(made.value.bytes, head, key);
  return ok({ ...made.value, bytes, fileName: `ombud-${clock.today()}.ombud-stick` });
}
