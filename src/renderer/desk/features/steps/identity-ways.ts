import type { CaseView } from '#shared/views/views.ts';
import type { StepDialogs } from '../../components/dialogs/dialog-store.ts';
import type { Word } from '../../messages/use-words.ts';

/** A way to take a step: its name and its dialog. */
export interface StepWay {
  readonly word: Word;
  readonly dialog: StepDialogs;
}

/** The ways to settle who asks, the least intrusive first. */
export function identityWays({
  reference,
  identity,
}: Pick<CaseView, 'reference' | 'identity'>): readonly StepWay[] {
  const asked = identity.state === 'asked';
  const ways = [
    ['waive-identity', 'desk.steps.waive'],
    ...(asked ? [] : [['ask-identity', 'desk.steps.ask'] as const]),
    ['confirm-identity', 'desk.casefile.confirmIdentity'],
    ...(asked ? [['fail-identity', 'desk.steps.fail'] as const] : []),
  ] as const;
  return ways.map(([type, word]) => ({ word, dialog: { type, reference } }));
}
