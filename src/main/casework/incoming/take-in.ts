import type { Language } from '#domain/language.ts';
import type { Message } from '#domain/case/message.ts';
import type { Requester } from '#domain/case/opening.ts';
import type { Receipt } from '#domain/case/registration/receipt.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { IntakeAnswers } from '#shared/views/intake-views.ts';
import { isSameAddress } from '../../intake/mail/addresses.ts';
import type { MailVersion } from '../../intake/mail/mail-version.ts';
import type { ReadEmail } from '../../intake/mail/read-email.ts';
import { branchCase } from '../cases/branch-case.ts';
import { write } from '../cases/execute.ts';
import { keepDocument } from '../documents/keep-document.ts';
import { noCase, type Work } from '../work.ts';
import { judge, type Judged, unanswered } from './judge.ts';

/** What a person decided about a read e-mail. */
export interface Choices {
  readonly kind: CaseKind;
  readonly language: Language;
  readonly receivedAt: string;
  readonly requester: Requester;
}

/** Where an e-mail went. */
export interface TakenIn {
  readonly reference: string;
  readonly joined: boolean;
  /** The cases opened besides, of a mail that asks for several things. */
  readonly linked: string[];
}

/** What was read and suggested, for when nobody is there to decide. */
const suggested = ({ suggestedKind, language, receivedAt, from }: MailVersion): Choices => ({
  kind: suggestedKind,
  language,
  receivedAt,
  requester: { ...from, address: '' },
});

/**
 * An e-mail becomes a case, or joins the one it belongs to; its original is kept byte for byte. The same bytes
 * taken in again change nothing, also by two windows at once. With a question unanswered nothing is taken in.
 */
export const takeIn = (work: Work, ...mail: Taking): Promise<Result<TakenIn, Refusal>> =>
  work.oneByOne(() => taken(work, ...mail));

type Taking = [
  email: ReadEmail,
  bytes: Uint8Array,
  answers: IntakeAnswers,
  choices?: (version: MailVersion) => Choices,
];

async function taken(
  work: Work,
  ...[email, bytes, answers, choices = suggested]: Taking
): Promise<Result<TakenIn, Refusal>> {
  const { join } = answers;
  if (join !== undefined && join !== 'none' && work.book.caseIdOf(join) === undefined) {
    return refuse(noCase(work.book, join));
  }
  const judged = await judge(work, email, answers);
  const { joins, version } = judged;
  if (joins && judged.again) return ok({ reference: joins.reference, joined: true, linked: [] });
  const questions = unanswered(judged, answers);
  if (questions.length > 0) return refuse({ code: 'ask-first', questions });
  const file = { name: email.file, mediaType: email.mediaType };
  const kept = await keepDocument(work, joins?.id, bytes, file);
  if (!kept.ok) return kept;
  const decided = choices(version);
  const message: Message = { ...messageOf(email, judged, decided), original: kept.value.document };
  const written = await write(work, kept.value.caseId, [
    joins
      ? { type: 'add-message', message }
      : { type: 'open-case', channel: 'email', ...decided, message },
  ]);
  if (!written.ok) return written;
  const { reference } = written.value;
  const linked: string[] = [];
  const several = judged.questions.find((asked) => asked.question === 'requests');
  for (const kind of answers.requests === 'each' ? (several?.kinds ?? []) : []) {
    const branch = kind === decided.kind ? undefined : await branchCase(work, { reference, kind });
    if (branch?.ok) linked.push(branch.value.reference);
    else if (branch) return branch;
  }
  return ok({ reference, joined: joins !== undefined, linked });
}

function messageOf(
  email: ReadEmail,
  { version, passedOn }: Judged,
  { receivedAt }: Choices,
): Message {
  const { subject, text, messageId, from } = version;
  const others = passedOn
    ? []
    : email.writers.filter((one) => !isSameAddress(one.email, from.email));
  return {
    receivedAt,
    subject,
    text,
    messageId: messageId || email.messageId,
    attachments: email.attachments,
    from: [from, ...others],
    receipt: receiptOf(version, receivedAt),
    ...(passedOn && { forwarded: passedOn }),
  };
}

/** A day that a person set stands beside the one that was proposed. */
function receiptOf({ receipt, receivedAt: proposed }: MailVersion, receivedAt: string): Receipt {
  if (Temporal.Instant.compare(receivedAt, proposed) === 0) return receipt;
  const against = [
    { code: 'proposed', line: receipt.line, at: proposed } as const,
    ...receipt.against,
  ];
  return { source: 'person', line: '', against };
}
