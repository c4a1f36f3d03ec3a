import type { Refusal } from '#shared/refusal.ts';
import type { IntakeAnswers } from '#shared/views/intake-views.ts';
import { judge, readingOf } from '../../../casework/incoming/judge.ts';
import { takeIn } from '../../../casework/incoming/take-in.ts';
import type { Work } from '../../../casework/work.ts';
import { readEmailAside } from '../../../intake/aside/read-aside.ts';
import type { IncomingFile } from '../../../intake/incoming-file.ts';
import { mailsIn } from '../../../intake/mail/mailbox-file.ts';
import { failure, misused, type Answer } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { answersIn, asFacts, printed, withProposals } from '../../mail-answers.ts';
import { readIncoming } from '../../read-file.ts';
import { writingBook } from '../../with-book.ts';

export const importCommand: Run = async (invocation, desk) => {
  const { words: files } = invocation;
  if (files.length === 0) return misused('Name the files to import.');
  const answers = answersIn(invocation);
  if (!answers)
    return misused(
      '--forward inner|outer, --join REF|none, --automatic take|skip, --requests each|one.',
    );
  return writingBook(desk, async (work): Promise<Answer> => {
    const output = [];
    for (const file of files) output.push(...(await importFile(work, file, answers)));
    return { exit: output.every(({ ok }) => ok) ? 0 : 1, output };
  });
};

/** One mail at a time: the next may answer the case this one opens. */
async function importFile(work: Work, path: string, answers: IntakeAnswers) {
  const file = await readIncoming(path);
  if (!file.ok) return [{ file: path, ...unread(file.error) }];
  const mails = mailsIn(file.value);
  const output = [];
  for (const [index, mail] of mails.entries()) {
    const place = mails.length > 1 ? { mail: index + 1 } : {};
    output.push({ file: path, ...place, ...(await importMail(work, mail, answers)) });
  }
  return output;
}

async function importMail(work: Work, file: IncomingFile, given: IntakeAnswers) {
  const email = await readEmailAside(file, readingOf(work));
  if (!email.ok) return unread(email.error);
  const answers = withProposals(given, email.value.questions);
  const { version, questions, again } = await judge(work, email.value, answers);
  const automatic = questions.find((asked) => asked.question === 'automatic');
  if (automatic && answers.automatic === 'skip') {
    return { ok: true, skipped: true, automatic: asFacts(automatic) };
  }
  const taken = await takeIn(work, email.value, file.bytes, answers);
  if (!taken.ok) return unread(taken.error);
  const { from, subject, receivedAt, receipt, language } = version;
  const { suggestedKind, sure, because, also } = version;
  const { attachments, sha256 } = email.value;
  const left =
    questions.some(({ question }) => question === 'requests') &&
    !again &&
    taken.value.linked.length === 0;
  return {
    ok: true,
    ...taken.value,
    from: printed(from),
    subject,
    receivedAt,
    receipt,
    language,
    suggestedKind,
    sure,
    because,
    also,
    attachments,
    sha256,
    warnings: [...email.value.warnings, ...(left ? ['several-requests'] : [])],
  };
}

function unread(refusal: Refusal) {
  const { error } = failure(refusal);
  if (refusal.code !== 'ask-first') return { ok: false, error };
  const [first, ...others] = refusal.questions.map(asFacts);
  const { code, message } = error;
  return { ok: false, error: { code, message, ...first, ...(others.length > 0 && { others }) } };
}
