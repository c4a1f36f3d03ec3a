import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import { choose, mostChosen, useChosen } from '../chosen-store.ts';
import { referencesIn } from './references-in.ts';
import type { Listed } from './use-listed.ts';

/**
 * Chooses all that the list finds, as many as are chosen at a time. What has been read is chosen at once, the rest when main
 * has named it: unless somebody has chosen otherwise by then.
 */
export function useChooseAll({ held, wanted }: Pick<Listed, 'held' | 'wanted'>) {
  const sayRefusal = useSayRefusal();
  return async () => {
    const { question, total } = held;
    const read = referencesIn(held);
    if (read.length === total) return choose(read, { question, total });
    const before = useChosen.getState();
    choose(read);
    const meanwhile = useChosen.getState();
    const first = { offset: 0, limit: mostChosen };
    const found = await answered(ombud.cases.list({ ...wanted, ...first }));
    if (!found.ok) return sayRefusal(found.error);
    if (useChosen.getState() !== meanwhile) return;
    useChosen.setState(before);
    const { rows, total: all } = found.value;
    choose(
      rows.map(({ reference }) => reference),
      { question, total: all },
    );
  };
}
