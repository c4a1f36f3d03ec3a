import { randomUUID } from 'node:crypto';
import type { BookSettings } from '#domain/book/settings.ts';
import { flagsInText } from '#domain/disclosure/flags/flags-in-text.ts';
import { namesIn } from '#domain/disclosure/flags/name-index.ts';
import { ownOf } from '#domain/disclosure/flags/own.ts';
import {
  decideDelete,
  decideRename,
  decideSave,
  type ReasonRefusal,
} from '#domain/reasons/decide-reason.ts';
import type { ReasonEvent } from '#domain/reasons/event.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import { phonesIn } from '../../disclosure/phones-in.ts';
import { by, type Work } from '../work.ts';

type Listed = Response<'reasons:list'>;

/** The reasons that have been saved, in the order they were. */
export const listReasons = ({ book }: Pick<Work, 'book'>): Listed =>
  ok({ reasons: book.settings.reasons });

/** Saves a reason for the next case; one that seems to tell of a person only where somebody has said that it does not. */
export async function saveReason(
  work: Work,
  { anyway, ...reason }: Request<'reasons:save'>,
): Promise<Listed> {
  const places = anyway ? 0 : personsIn(work, `${reason.name}\n${reason.text}`);
  if (places > 0) return refuse({ code: 'reason-tells-of-person', places });
  return write(work, (saved) => decideSave(saved, { ...reason, id: randomUUID() }));
}

export const renameReason = (work: Work, asked: Request<'reasons:rename'>): Promise<Listed> =>
  write(work, (saved) => decideRename(saved, asked));

export const deleteReason = (work: Work, asked: Request<'reasons:delete'>): Promise<Listed> =>
  write(work, (saved) => decideDelete(saved, asked));

/** How many stretches look like personal data; the house's own name is nobody's. */
function personsIn({ book: { settings } }: Work, text: string): number {
  const own = ownOf([settings.organisation]);
  return flagsInText(text, { own, names: namesIn([], own), phonesIn }).length;
}

async function write(
  work: Work,
  decide: (saved: BookSettings['reasons']) => Result<ReasonEvent, ReasonRefusal>,
): Promise<Listed> {
  const written = await work.book.decideRules(({ reasons }) => decide(reasons), by(work));
  return written.ok ? listReasons(work) : written;
}
