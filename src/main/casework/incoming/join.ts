import { normalForm } from '#domain/normal-form.ts';
import type { Case } from '#domain/case/case.ts';
import type { Message, Writer } from '#domain/case/message.ts';
import type { IntakeQuestion } from '#shared/views/intake-views.ts';
import { isSameAddress } from '../../intake/mail/addresses.ts';
import { joinTargets } from '../../intake/mail/join-targets.ts';
import type { MailVersion } from '../../intake/mail/mail-version.ts';
import type { Work } from '../work.ts';

type JoinQuestion = Extract<IntakeQuestion, { question: 'join' }>;

/** The case an e-mail points at, and what must be asked before it is put there. */
export interface Joining {
  readonly subject: Case;
  readonly question: JoinQuestion | undefined;
}

/** Looks for the case named in the subject, then along the thread; and at who writes, since anybody can quote either. */
export async function joining(work: Work, version: MailVersion): Promise<Joining | undefined> {
  const { reference, references } = joinTargets(version);
  const named = reference === undefined ? undefined : work.book.caseIdOf(reference);
  const byReference = named === undefined ? undefined : await work.book.case(named);
  if (byReference)
    return { subject: byReference, question: doubt(byReference, version, 'stranger') };
  for (const messageId of references) {
    const found = await work.book.findByMessageId(messageId);
    const subject = found === undefined ? undefined : await work.book.case(found);
    if (subject) return { subject, question: doubtOfThread(subject, version, messageId) };
  }
  return undefined;
}

function doubtOfThread(subject: Case, version: MailVersion, messageId: string) {
  const same = subject.messages.find((message) => message.messageId === messageId);
  if (messageId === version.messageId && same) {
    // One Message-ID for two texts: a form that gives every mail the same.
    const again = isKnown(subject, version.from) && saysTheSame(same, version);
    return again ? undefined : asked(subject, 'same-id', 'none');
  }
  return doubt(subject, version, 'other-sender');
}

function doubt(subject: Case, { from }: MailVersion, because: 'stranger' | 'other-sender') {
  if (!isKnown(subject, from)) {
    const likely = because === 'other-sender' && subject.state === 'open' && isNamed(subject, from);
    return asked(subject, because, likely ? subject.reference : 'none');
  }
  return subject.state === 'closed' ? asked(subject, 'closed', 'none') : undefined;
}

const asked = (
  { reference }: Case,
  because: JoinQuestion['because'],
  proposal: string,
): JoinQuestion => ({ question: 'join', because, reference, proposal });

/** Whether somebody has written in the case before, or is whom it is about or who acts for them. */
function isKnown({ requester, representative, messages }: Case, from: Writer): boolean {
  const known = [requester, representative, ...messages.flatMap((message) => message.from ?? [])];
  return known.some((one) => one && isSameAddress(one.email, from.email));
}

/** The same name from another address is likely the same person, and surely no proof of it. */
const isNamed = ({ requester }: Case, { name }: Writer) =>
  name !== '' && folded(requester.name) === folded(name);

const folded = (text: string) =>
  normalForm(text, 'NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

const saysTheSame = (message: Message, { text }: MailVersion) =>
  folded(message.text) === folded(text);
