import type { Condition } from '#shared/letter-text/letter-text.ts';
import { useWords } from '../../../../messages/use-words.ts';
import { useName } from '../../use-name.ts';

/** A branch of a choice as the beginning of a sentence: _only when …_, _except when …_, _or else, when …_, _otherwise_. */
export function useCondition(): (
  when: Condition | undefined,
  index: number,
  branches: number,
  except?: Condition,
) => string {
  const { t, words } = useWords();
  const name = useName();
  const clause = (when: Condition) => {
    const fallback = t('desk.letterView.conditions.answered', { name: name(when.name) });
    const own = when.is === undefined ? `isThere.${when.name}` : `answers.${when.name}.${when.is}`;
    return words(`desk.letterView.conditions.${own}`, { defaultValue: fallback });
  };
  return (when, index, branches, except) => {
    if (except) return t('desk.letterView.except', { what: clause(except) });
    if (!when) return t('desk.letterView.otherwise');
    const what = clause(when);
    if (index > 0) return t('desk.letterView.orWhen', { what });
    return t(branches === 1 ? 'desk.letterView.only' : 'desk.letterView.when', { what });
  };
}
