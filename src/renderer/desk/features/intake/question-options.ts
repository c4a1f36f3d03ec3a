import type { Writer } from '#domain/case/message.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { Words } from '../../messages/use-words.ts';
import type { DraftEdits, IntakeQuestion } from '#shared/views/intake-views.ts';

interface Option {
  readonly value: string;
  readonly said: string;
}

type Said = IntakeQuestion & { readonly t: Words; readonly day: (instant: string) => string };

/** The answers that a question has, in words. */
export function optionsOf(asked: Said): Option[] {
  const { t, day } = asked;
  const option = (value: string, said: string): Option => ({ value, said });
  switch (asked.question) {
    case 'automatic':
      return [
        option('skip', t('desk.intake.answers.skip')),
        option('take', t('desk.intake.answers.take')),
      ];
    case 'forward':
      return (['inner', 'outer'] as const).map((which) => {
        const { from, receivedAt } = asked[which];
        const facts = { name: shown(from), day: day(receivedAt) };
        return option(which, t('desk.intake.answers.message', facts));
      });
    case 'writer':
      return asked.choices.map((choice) => option(choice.email, address(choice)));
    case 'join':
      return [
        option('none', t('desk.intake.answers.own')),
        option(asked.reference, t('desk.intake.answers.joinTo', { reference: asked.reference })),
      ];
    case 'requests': {
      const kinds = asked.kinds.map((kind) => t(`case.kinds.${kind}`)).join(', ');
      return [
        option('each', t('desk.intake.answers.each', { kinds })),
        option('one', t('desk.intake.answers.one')),
      ];
    }
    default:
      return assertNever(asked);
  }
}

/** What an answer changes in what is about to be saved: who asks, since when, and for what. */
export function editsFor(asked: IntakeQuestion, answer: string): Partial<DraftEdits> {
  if (asked.question === 'forward') {
    const { from, receivedAt, kind, language } = asked[answer === 'inner' ? 'inner' : 'outer'];
    return { requester: { ...from, address: '' }, receivedAt, kind, language };
  }
  if (asked.question === 'writer') {
    const from = asked.choices.find(({ email }) => email === answer);
    return from ? { requester: { ...from, address: '' } } : {};
  }
  return {};
}

const shown = ({ name, email }: Writer) => name || email;
const address = ({ name, email }: Writer) => (name ? `${name} <${email}>` : email);
