import { z } from 'zod';
import { activeOfficers } from '#domain/team/team.ts';
import { whose, whoseFirst, type Whose } from '#domain/team/whose.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Today } from '#shared/views/today-view.ts';
import { settingsApartIn } from '../../exchange/exchanged.ts';
import type { Work } from '../work.ts';
import { todayView } from './today.ts';

/** What each officer who works at this computer has chosen, by id. */
const chosenSchema = z.record(z.string(), z.enum(whose));

const chosenIn = ({ book }: Pick<Work, 'book'>) => book.note('today', chosenSchema);

/** Today as whoever is at work has chosen it: their own cases, or everybody's. */
export async function todayOf(work: Work, limit: number): Promise<Today> {
  const { team, atWork } = work.book;
  const chosen = await chosenIn(work).read();
  const now = chosen?.[atWork.officer] ?? whoseFirst(team, atWork.officer);
  const isShared = activeOfficers(team).length > 1;
  const shown = isShared ? now : 'all';
  const settingsApart = settingsApartIn(work.book.copy);
  return { ...todayView(work, limit, shown), whose: shown, isShared, settingsApart };
}

/** Keeps the choice of whoever is at work, on this computer. */
export async function chooseToday(
  work: Work,
  choice: { readonly whose: Whose },
): Promise<Result<{ whose: Whose }, BookRefusal>> {
  const { officer } = work.book.atWork;
  const kept = await chosenIn(work).change((chosen) => ok({ ...chosen, [officer]: choice.whose }));
  return kept.ok ? ok({ whose: choice.whose }) : kept;
}
