import { sayToast } from '../../components/notices/toast-store.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import { goTo } from '../../route.ts';
import { isSure } from './answers.ts';
import { useDrafts } from './draft-store.ts';
import { saveAll } from './save-draft.ts';
import { takeFiles } from './take-files.ts';

/**
 * Reads letters and makes cases at once of those where nothing is in doubt, as whoever let them go there decided. What is
 * left is in the inbox, where it leads; a single case is shown, so that what was read of the letter is seen.
 */
export function useRegisterFiles(): (files: readonly File[]) => Promise<void> {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  return async (files) => {
    const before = useDrafts.getState();
    const known = new Set(before.drafts.map(({ draft }) => draft.id));
    await takeFiles(files);
    const { drafts, stops } = useDrafts.getState();
    if (stops !== before.stops) return goTo({ page: 'inbox' });
    const { saved, refusal } = await saveAll(
      drafts.filter((held) => !known.has(held.draft.id) && isSure(held)),
    );
    const [first] = saved;
    const after = useDrafts.getState();
    const left = after.drafts.filter(({ draft }) => !known.has(draft.id)).length;
    if (saved.length > 1) {
      sayToast({ tone: 'done', title: t('desk.intake.savedAll', { count: saved.length }) });
    } else if (first) {
      const word = first.joined ? 'desk.intake.joined' : 'desk.intake.saved';
      sayToast({ tone: 'done', title: t(word, { reference: first.reference }) });
    }
    if (left > 0) sayToast({ tone: 'waits', title: t('desk.intake.leftUnsure', { count: left }) });
    if (refusal) sayRefusal(refusal);
    if (left > 0 || after.refused.length > 0) goTo({ page: 'inbox' });
    else if (saved.length === 1 && first) goTo({ page: 'case', reference: first.reference });
  };
}
