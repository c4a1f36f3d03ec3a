import type { CaseView } from '#shared/views/views.ts';
import { askForPlace } from '../../components/asked-place.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { actionsOf } from '../../features/case/actions-of.ts';
import { clockActionsOf } from '../../features/clock/clock-actions-of.ts';
import { workActionsOf } from '../../features/work/work-actions-of.ts';
import { openWindow } from '../../components/open-window.ts';
import type { Words } from '../../messages/use-words.ts';
import { sectionsOf } from '../case/sections-of.ts';
import type { Command } from './command.ts';

/** What can be done in the open case, and the parts of it. */
export function caseCommands(view: CaseView, t: Words): readonly Command[] {
  const { reference, kind, status } = view;
  const clock = status === 'closed' ? { usual: [], more: [] } : clockActionsOf(view);
  const actions = [
    { word: 'desk.casefile.addNote', dialog: { type: 'add-note', reference } } as const,
    { word: 'desk.clock.why', dialog: { type: 'why', reference } } as const,
    ...clock.usual,
    ...actionsOf(view),
    ...clock.more,
    ...workActionsOf(view),
  ];
  return [
    ...actions.map(({ word, dialog }): Command => ({
      id: `case ${word}`,
      group: 'case',
      name: t(word),
      detail: reference,
      ...(dialog.type !== 'why' && dialog.type !== 'what-if' && { writes: 'note-added' }),
      run: () => openDialog(dialog),
    })),
    {
      id: 'case window',
      group: 'case',
      name: t('desk.list.ownWindow'),
      detail: reference,
      run: () => void openWindow({ reference }),
    },
    ...sectionsOf(kind).map((part): Command => ({
      id: `part ${part}`,
      group: 'case',
      name: t(`desk.casefile.${part}`),
      detail: t('desk.commands.inCase'),
      run: () => askForPlace({ part }),
    })),
  ];
}
