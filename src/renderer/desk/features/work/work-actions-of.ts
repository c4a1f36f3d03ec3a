import type { CaseView } from '#shared/views/views.ts';
import type { Dialog } from '../../components/dialogs/dialog-store.ts';
import type { Word } from '../../messages/use-words.ts';

interface Action {
  readonly word: Word;
  readonly dialog: Dialog;
}

/** What can be begun around the work of a case as it stands; a closed case is still written to, and answers. */
export function workActionsOf(view: CaseView): readonly Action[] {
  const { reference, handler, status, kind, inquiry, answerBy } = view;
  const always: readonly Action[] = [
    { word: 'desk.work.logContact', dialog: { type: 'work', act: 'log-contact', reference } },
    { word: 'desk.work.addTask', dialog: { type: 'work', act: 'add-task', reference, handler } },
    { word: 'desk.work.attach', dialog: { type: 'work', act: 'attach', reference } },
    { word: 'desk.work.link', dialog: { type: 'work', act: 'link', reference } },
  ];
  if (status === 'closed') return always;
  return [
    ...always,
    { word: 'desk.work.askArea', dialog: { type: 'work', act: 'ask-area', reference, handler } },
    { word: 'desk.work.handOver', dialog: { type: 'work', act: 'hand-over', reference, handler } },
    { word: 'desk.data.add', dialog: { type: 'collect-data', reference } },
    ...(kind === 'breach'
      ? []
      : [{ word: 'desk.clock.whatIf', dialog: { type: 'what-if', reference, status } } as const]),
    ...(kind === 'authority-inquiry'
      ? [
          {
            word: inquiry ? 'desk.inquiry.change' : 'desk.inquiry.describe',
            dialog: {
              type: 'inquiry',
              reference,
              ...(inquiry && { inquiry }),
              ...(answerBy !== undefined && { answerBy }),
            },
          } as const,
        ]
      : []),
  ];
}
