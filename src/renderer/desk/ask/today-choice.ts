import { create } from 'zustand';
import type { Whose } from '#domain/team/whose.ts';
import { ombud } from '../bridge.ts';

/** How often the choice was changed: what it is now main says, of whoever is at work. */
const useChanges = create<number>(() => 0);

/** For the `again` of a question about Today. */
export const useTodayChoices = (): number => useChanges();

export async function chooseToday(whose: Whose): Promise<void> {
  await ombud.today.choose({ whose });
  useChanges.setState((count) => count + 1);
}
