import { toCaseLink } from '#shared/case-address.ts';
import { useWords } from '../../messages/use-words.ts';
import { goTo } from '../../route.ts';
import { useReads } from '../../status/use-reads.ts';
import { openDialog } from '../dialogs/dialog-store.ts';
import { openWindow } from '../open-window.ts';
import { useCopy } from '../use-copy.ts';
import type { Act } from './act.ts';

/**
 * What can be done with a case wherever its number stands.
 *
 * @param keys those that do the same there, by the acts they do
 * @param changes what changes the case there besides; whoever reads alone has none of it
 */
export function useCaseActs(
  reference: string,
  keys: Readonly<Record<string, string>>,
  changes: readonly Act[] = [],
): readonly Act[] {
  const { t } = useWords();
  const copy = useCopy('desk.list.copied', 'desk.list.notCopied');
  const copyLink = useCopy('desk.list.linkCopied', 'desk.list.linkNotCopied');
  const reads = useReads();
  const act = (id: string, name: string, run: () => void): Act => ({
    id,
    name,
    run,
    ...(keys[id] && { keys: keys[id] }),
  });
  return [
    act('open', t('desk.list.open'), () => goTo({ page: 'case', reference })),
    act('window', t('desk.list.ownWindow'), () => void openWindow({ reference })),
    act('why', t('desk.clock.why'), () => openDialog({ type: 'why', reference })),
    act('copy', t('desk.list.copy'), () => void copy(reference, null)),
    act('link', t('desk.list.copyLink'), () => void copyLink(toCaseLink(reference), null)),
    ...(reads
      ? []
      : [
          ...changes,
          act('note', t('desk.list.note'), () => openDialog({ type: 'add-note', reference })),
        ]),
  ];
}
