import { askForPlace } from '../../components/asked-place.ts';
import type { Act } from '../../components/menu/act.ts';
import { ContextActs } from '../../components/menu/context-acts.tsx';
import { openWindow } from '../../components/open-window.ts';
import { useWords } from '../../messages/use-words.ts';
import type { Section } from './sections-of.ts';

interface Props {
  readonly reference: string;
  readonly part: Section;
}

/** What can be done with a part of a case from its tab: to go there, and to have its letters, or the case, beside this window. */
export function PartActs({ reference, part }: Props) {
  const { t } = useWords();
  const beside = { reference, ...(part === 'letters' && { part }) };
  const acts: readonly Act[] = [
    { id: 'open', name: t('desk.list.open'), keys: 'Enter', run: () => askForPlace({ part }) },
    { id: 'window', name: t('desk.list.ownWindow'), run: () => void openWindow(beside) },
  ];
  return <ContextActs acts={acts} />;
}
