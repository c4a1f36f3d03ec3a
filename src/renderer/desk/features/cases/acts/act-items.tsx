import type { CaseRow } from '#shared/views/views.ts';
import type { Act } from '../../../components/menu/act.ts';
import { ActRows } from '../../../components/menu/act-rows.tsx';
import { closeContextMenu } from '../../../components/menu/context-menu-store.ts';
import { useCaseActs } from '../../../components/menu/use-case-acts.ts';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  readonly row: CaseRow;
  readonly onMove: (() => void) | undefined;
  readonly onChange: (what: 'kind' | 'handler') => void;
}

const inList = { open: 'Enter', why: 'W', handler: 'H', kind: 'T' };
const onBoard = { open: 'Enter' };

/** What can be done with a case from its row or card, and the key that does the same there. */
export function ActItems({ row, onMove: move, onChange }: Props) {
  const { t } = useWords();
  const change = (what: 'kind' | 'handler', name: string, isApart = false): Act => ({
    id: what,
    name,
    isApart,
    ...(!move && { keys: inList[what] }),
    run: () => onChange(what),
  });
  const changes: readonly Act[] = [
    change('handler', t('desk.list.menuHandler'), true),
    change('kind', t('desk.list.menuKind')),
    ...(move
      ? [
          {
            id: 'move',
            name: t('desk.board.move', { reference: row.reference }),
            keys: 'M',
            run: move,
          },
        ]
      : []),
  ];
  const acts = useCaseActs(row.reference, move ? onBoard : inList, changes);
  return <ActRows acts={acts} onChosen={closeContextMenu} />;
}
