import type { BookEvent } from '#domain/book/event.ts';
import { ok, refuse } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { by, type Work } from '../work.ts';

type Listed = Response<'mappings:list'>;

/** What each system's data are in the terms of the record, as last remembered. */
export const listMappings = ({ book }: Pick<Work, 'book'>): Listed =>
  ok({ mappings: book.settings.mappings });

/** Remembers a mapping for the system's next file. Cases keep the copy they have. */
export async function rememberMapping(
  work: Work,
  { system, mapping }: Request<'mappings:remember'>,
): Promise<Listed> {
  const unexplained = mapping.columns.some(
    (placed) => 'internal' in placed && placed.internal.trim() === '',
  );
  if (unexplained) return refuse({ code: 'reason-missing' });
  const { suggested: _, ...settled } = mapping;
  return record(work, { type: 'mapping-remembered', system, mapping: settled });
}

/** Forgets a system's mapping: its next file is suggested one from column names. */
export async function forgetMapping(
  work: Work,
  { system }: Request<'mappings:forget'>,
): Promise<Listed> {
  const known = work.book.settings.mappings.some((named) => named.system === system);
  if (!known) return refuse({ code: 'system-unknown', system });
  return record(work, { type: 'mapping-forgotten', system });
}

async function record(work: Work, event: BookEvent): Promise<Listed> {
  const written = await work.book.changeRules([event], by(work));
  return written.ok ? listMappings(work) : written;
}
