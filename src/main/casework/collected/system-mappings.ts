import type { BookEvent } from '#domain/book/event.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
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
  return decided(work, () => ok({ type: 'mapping-remembered', system, mapping: settled }));
}

/** Forgets a system's mapping: its next file is suggested one from column names. */
export async function forgetMapping(
  work: Work,
  { system }: Request<'mappings:forget'>,
): Promise<Listed> {
  return decided(work, ({ mappings }) =>
    mappings.some((named) => named.system === system)
      ? ok({ type: 'mapping-forgotten', system })
      : refuse({ code: 'system-unknown', system }),
  );
}

async function decided(
  work: Work,
  decide: (settings: BookSettings) => Result<BookEvent, Refusal>,
): Promise<Listed> {
  const written = await work.book.decideRules(decide, by(work));
  return written.ok ? listMappings(work) : written;
}
