import type { BookEvent } from '#domain/book/event.ts';
import { decideAdoption, decideWithdrawal } from '#domain/register/decide-register.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { registerView } from './register-view.ts';
import { by, type Work } from '../work.ts';

/** Adopts a new version of the record of processing. */
export async function adoptVersion(
  work: Work,
  version: Request<'register:adopt'>,
): Promise<Response<'register:adopt'>> {
  return decided(work, () => decideAdoption(work.registers.versions, work.clock.today(), version));
}

/** Takes back a version whose day has not come. */
export async function withdrawVersion(
  work: Work,
  withdrawal: Request<'register:withdraw'>,
): Promise<Response<'register:withdraw'>> {
  return decided(work, ({ registers }) => {
    const own = new Set(registers.map((adopted) => adopted.record));
    const standing = work.registers.versions.filter((version) => own.has(version));
    return decideWithdrawal(standing, work.clock.today(), withdrawal);
  });
}

async function decided<E>(work: Work, decide: (settings: BookSettings) => Result<BookEvent, E>) {
  const written = await work.book.decideRules(decide, by(work));
  return written.ok ? ok(registerView(work)) : written;
}
