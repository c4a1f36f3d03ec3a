import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ContextActs } from '../../components/menu/context-acts.tsx';
import { contextMenu } from '../../components/menu/context-menu-store.ts';
import { useCaseActs } from '../../components/menu/use-case-acts.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import type { Entry } from './day.ts';

interface Props {
  readonly entry: Entry;
  readonly day: string;
}

/** What can be done with a date in the calendar: what its case offers, and to move it where it is the company's own. */
function EntryActs({ entry: { reference, what }, day }: Props) {
  const { t } = useWords();
  const reads = useReads();
  const acts = useCaseActs(reference, { open: 'Enter' });
  if (what === 'due' || reads) return <ContextActs acts={acts} />;
  const name = t('desk.calendar.move', { target: t(`clock.targets.${what}`), reference });
  const run = () => openDialog({ type: 'move-target', reference, target: what, day });
  return <ContextActs acts={[...acts, { id: 'move', name, isApart: true, run }]} />;
}

/** Opens the menu of a date. */
export const entryMenu = (entry: Entry, day: string) =>
  contextMenu(entry.reference, <EntryActs entry={entry} day={day} />);
