import type { IntakeAnswers, IntakeQuestion } from '#shared/views/intake-views.ts';
import type { TrayDraft } from './draft-store.ts';

type Asked = Pick<TrayDraft, 'draft' | 'edits'>;

/** What stands on a draft for each question: what the person answered, else what is proposed. */
export function standingAnswers({ draft, edits }: Asked): IntakeAnswers {
  const proposed = Object.fromEntries(
    draft.questions.map(({ question, proposal }) => [question, proposal]),
  );
  return { ...proposed, ...edits.answers };
}

/** What nobody has answered yet. */
export const openQuestions = ({ draft, edits }: Asked): IntakeQuestion[] =>
  draft.questions.filter(({ question }) => edits.answers[question] === undefined);

/** Whether it is a machine's mail that is to be left where it is. */
export const isSetAside = (held: Asked): boolean => standingAnswers(held).automatic === 'skip';

/** The case that the draft is to be added to, as the answers stand. */
export function joinsOf(held: Asked): string | undefined {
  const said = standingAnswers(held).join ?? held.draft.joins;
  return said === 'none' ? undefined : said;
}

/** Whether nothing is in doubt: the law's own words say the kind, nothing is asked or warned of, and somebody stands behind it. */
export function isSure({ draft, edits }: Asked): boolean {
  const { sure, questions, warnings, also } = draft;
  const isNamed = edits.requester.email !== '' || edits.requester.name !== '';
  return sure === 'sure' && isNamed && questions.length + warnings.length + also.length === 0;
}
