import type { CaseView } from '#shared/views.ts';
import type { Dialog } from '../../components/dialog-store.ts';
import type { Word } from '../../messages/use-words.ts';

interface Action {
  readonly word: Word;
  readonly dialog: Dialog;
}

/** What can be done with a case as it stands. A closed case can only be reopened, noted in or kept. */
export function actionsOf(view: CaseView): readonly Action[] {
  const { reference, receivedAt, requester, handler } = view;
  if (view.status === 'closed') {
    return [
      { word: 'desk.casefile.reopen', dialog: { type: 'reopen', reference } },
      holdAction(view),
    ];
  }
  return [
    {
      word: 'desk.casefile.confirmIdentity',
      dialog: { type: 'confirm-identity', reference },
    },
    {
      word: 'desk.casefile.correctReceipt',
      dialog: { type: 'correct-receipt', reference, receivedAt },
    },
    {
      word: 'desk.casefile.correctRequester',
      dialog: { type: 'correct-requester', reference, requester },
    },
    { word: 'desk.casefile.assign', dialog: { type: 'assign', reference, handler } },
    { word: 'desk.casefile.closeCase', dialog: { type: 'close', reference } },
    holdAction(view),
  ];
}

/** A dispute may begin while the case runs or long after. */
const holdAction = ({ reference, hold }: CaseView): Action =>
  hold
    ? { word: 'desk.casefile.liftHold', dialog: { type: 'lift-hold', reference } }
    : { word: 'desk.casefile.placeHold', dialog: { type: 'place-hold', reference } };
