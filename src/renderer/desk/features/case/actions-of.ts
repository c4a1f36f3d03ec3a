import { isOfPerson } from '#domain/case/kind.ts';
import type { CaseView } from '#shared/views/views.ts';
import type { Dialog } from '../../components/dialogs/dialog-store.ts';
import type { Word } from '../../messages/use-words.ts';

interface Action {
  readonly word: Word;
  readonly dialog: Dialog;
}

/** What can be done with a case as it stands. A closed case can only be reopened, noted in or kept. */
export function actionsOf(view: CaseView): readonly Action[] {
  const { reference, kind, receivedAt, requester, handler, group, workflow } = view;
  if (view.status === 'closed') {
    return [
      { word: 'desk.casefile.reopen', dialog: { type: 'reopen', reference } },
      holdAction(view),
      confineAction(view),
      evidenceAction(view),
    ];
  }
  return [
    ...(isOfPerson(kind)
      ? ([
          { word: 'desk.steps.changeRole', dialog: { type: 'decide-role', reference } },
          { word: 'desk.steps.group', dialog: { type: 'classify-requester', reference, group } },
          representativeAction(view),
          {
            word: 'desk.casefile.confirmIdentity',
            dialog: { type: 'confirm-identity', reference },
          },
        ] as const)
      : []),
    {
      word: 'desk.casefile.correctReceipt',
      dialog: { type: 'correct-receipt', reference, receivedAt },
    },
    {
      word: 'desk.casefile.correctRequester',
      dialog: { type: 'correct-requester', reference, requester },
    },
    { word: 'desk.casefile.assign', dialog: { type: 'assign', reference, handler } },
    ...(workflow.grounds.includes('excessive')
      ? ([
          { word: 'desk.steps.fee', dialog: { type: 'decide-fee', reference } },
          { word: 'desk.steps.refuse', dialog: { type: 'decide-refusal', reference } },
        ] as const)
      : []),
    { word: 'desk.casefile.closeCase', dialog: { type: 'close', reference } },
    holdAction(view),
    confineAction(view),
    evidenceAction(view),
  ];
}

const representativeAction = ({ reference, representative }: CaseView): Action =>
  representative
    ? {
        word: 'desk.steps.removeRepresentative',
        dialog: { type: 'remove-representative', reference },
      }
    : {
        word: 'desk.steps.representative',
        dialog: { type: 'name-representative', reference },
      };

/** A dispute may begin while the case runs or long after. */
const holdAction = ({ reference, hold }: CaseView): Action =>
  hold
    ? { word: 'desk.casefile.liftHold', dialog: { type: 'lift-hold', reference } }
    : { word: 'desk.casefile.placeHold', dialog: { type: 'place-hold', reference } };

/** Who may decide it the book says: a lead or who handles the case, and once it is so only who is named. */
const confineAction = ({ reference }: CaseView): Action => ({
  word: 'desk.confidential.menu',
  dialog: { type: 'confine', reference },
});

const evidenceAction = ({ reference }: CaseView): Action => ({
  word: 'desk.evidence.menu',
  dialog: { type: 'evidence', references: [reference] },
});
