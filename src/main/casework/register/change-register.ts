import type { BookEvent } from '#domain/book/event.ts';
import { decideAdoption, decideWithdrawal } from '#domain/register/decide-register.ts';
import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { registerView } from './register-view.ts';
import { by, type Work } from '../work.ts';

/** Adopts a new version of the record of processing. */
export async function adoptVersion(
  work: Work,
  version: Request<'register:adopt'>,
): Promise<Response<'register:adopt'>> {
  const decided = decideAdoption(work.registers.versions, work.clock.today(), version);
  return decided.ok ? record(work, decided.value) : decided;
}

/** Takes back a version whose day has not come. */
export async function withdrawVersion(
  work: Work,
  withdrawal: Request<'register:withdraw'>,
): Promise<Response<'register:withdraw'>> {
  const own = new Set(work.book.settings.registers.map((adopted) => adopted.record));
  const standing = work.registers.versions.filter((version) => own.has(version));
  const decided = decideWithdrawal(standing, work.clock.today(), withdrawal);
  return decided.ok ? record(work, decided.value) : decided;
}

async function record(work: Work, event: BookEvent) {
  const written = await work.book.changeRules([event], by(work));
  return written.ok ? ok(registerView(work)) : written;
}
