import type { Case } from '#domain/case/case.ts';
import type { Writer } from '#domain/case/message.ts';
import type { IntakeAnswers, IntakeQuestion } from '#shared/views/intake-views.ts';
import { isSameAddress } from '../../intake/mail/addresses.ts';
import type { MailVersion, Reading } from '../../intake/mail/mail-version.ts';
import type { ReadEmail } from '../../intake/mail/read-email.ts';
import type { Work } from '../work.ts';
import { joining } from './join.ts';

/** What becomes of a mail by the answers that were given, and by what is proposed where none was. */
export interface Judged {
  readonly version: MailVersion;
  /** Who passed it on, when the message within it was chosen. */
  readonly passedOn:
    | { readonly by: Writer; readonly at: string; readonly text: string }
    | undefined;
  /** The case it goes to; `undefined` for a case of its own. */
  readonly joins: Case | undefined;
  /** These very bytes are in that case already. */
  readonly again: boolean;
  /** Everything that is asked of it, answered or not. */
  readonly questions: readonly IntakeQuestion[];
}

/** When and where mail is read here. */
export const readingOf = ({ now, clock }: Work): Reading => ({ now: now(), zone: clock.zone });

/** Looks at a read mail beside the book: which message it is, who writes, where it belongs, and what must be asked. */
export async function judge(work: Work, email: ReadEmail, answers: IntakeAnswers): Promise<Judged> {
  const { version, passedOn } = chosen(email, answers);
  const kept = await work.book.findByOriginal(email.sha256);
  const same = kept === undefined ? undefined : await work.book.case(kept);
  if (same) return { version, passedOn, joins: same, again: true, questions: [] };
  const found = await joining(work, version);
  const questions = [...email.questions, ...(found?.question ? [found.question] : [])];
  const said = answers.join ?? found?.question?.proposal ?? found?.subject.reference ?? 'none';
  const joins = said === found?.subject.reference ? found.subject : await named(work, said);
  // What goes to a case that stands is not divided among new ones.
  const asked = joins ? questions.filter(({ question }) => question !== 'requests') : questions;
  return { version, passedOn, joins, again: false, questions: asked };
}

/** What has been asked and not been answered. */
export const unanswered = ({ questions }: Judged, answers: IntakeAnswers): IntakeQuestion[] =>
  questions.filter(({ question }) => answers[question] === undefined);

function chosen(email: ReadEmail, answers: IntakeAnswers): Pick<Judged, 'version' | 'passedOn'> {
  const { forwarded } = email;
  const forward = email.questions.find((asked) => asked.question === 'forward');
  if (forwarded && (answers.forward ?? forward?.proposal) === 'inner') {
    const { from: by, receivedAt: at } = email;
    return { version: forwarded.inner, passedOn: { by, at, text: forwarded.cover } };
  }
  const writer = email.questions.find((asked) => asked.question === 'writer');
  const address = answers.writer ?? writer?.proposal;
  const from = writer?.choices.find((choice) => isSameAddress(choice.email, address ?? ''));
  return { version: from ? { ...email, from } : email, passedOn: undefined };
}

async function named({ book }: Work, reference: string): Promise<Case | undefined> {
  const caseId = book.caseIdOf(reference);
  return caseId === undefined ? undefined : book.case(caseId);
}
