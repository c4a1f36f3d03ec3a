import { judge, readingOf } from '../../../casework/incoming/judge.ts';
import type { Work } from '../../../casework/work.ts';
import { readEmailAside } from '../../../intake/aside/read-aside.ts';
import type { IncomingFile } from '../../../intake/incoming-file.ts';
import { mailsIn } from '../../../intake/mail/mailbox-file.ts';
import { failure, misused, type Answer } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { asFacts, mustBeAnswered, printed } from '../../mail-answers.ts';
import { readIncoming } from '../../read-file.ts';
import { withBook } from '../../with-book.ts';

/** What `import` would do with each file, beside the book as it stands; nothing is written. */
export const inbox: Run = async ({ words: files }, desk) => {
  if (files.length === 0) return misused('Name the files to look at.');
  return withBook(desk, async (work): Promise<Answer> => {
    const output = [];
    for (const file of files) output.push(...(await lookAt(work, file)));
    return { exit: output.every(({ ok }) => ok) ? 0 : 1, output };
  });
};

async function lookAt(work: Work, path: string) {
  const file = await readIncoming(path);
  if (!file.ok) return [{ file: path, ok: false, ...failure(file.error) }];
  const mails = mailsIn(file.value);
  const output = [];
  for (const [index, mail] of mails.entries()) {
    const place = mails.length > 1 ? { mail: index + 1 } : {};
    output.push({ file: path, ...place, ...(await lookAtMail(work, mail)) });
  }
  return output;
}

async function lookAtMail(work: Work, file: IncomingFile) {
  const email = await readEmailAside(file, readingOf(work));
  if (!email.ok) return { ok: false, ...failure(email.error) };
  const { version, passedOn, joins, again, questions } = await judge(work, email.value, {});
  const { suggestedKind, sure, because, also, from, subject, receivedAt, receipt, language } =
    version;
  const automatic = questions.find((asked) => asked.question === 'automatic');
  const points = questions.find((asked) => asked.question === 'join')?.reference;
  const asked = questions.filter(mustBeAnswered).map(asFacts);
  const told = questions.filter((question) => !mustBeAnswered(question)).map(asFacts);
  return {
    ok: true,
    suggestedKind,
    because,
    sure,
    also,
    requester: printed(from),
    subject,
    receivedAt,
    receipt,
    language,
    ...(passedOn && { forwardedBy: printed(passedOn.by) }),
    ...(joins || points ? { wouldJoin: joins?.reference ?? points } : {}),
    ...(again && { again }),
    ...(asked.length > 0 && { askFirst: asked }),
    ...(told.length > 0 && { proposed: told }),
    ...(automatic && { automatic: { what: automatic.what, line: automatic.line } }),
    attachments: email.value.attachments,
    warnings: email.value.warnings,
  };
}
