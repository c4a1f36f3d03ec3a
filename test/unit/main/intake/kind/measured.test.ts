import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { suggestKind } from '#main/intake/kind/suggest-kind.ts';
import { type KindMail, kindMails, mailLanguages } from './kind-mails.ts';

const suggested = new Map(
  kindMails.map((mail) => [mail, suggestKind(mail.subject, mail.text)] as const),
);
const heldOut = kindMails.filter((mail) => mail.heldOut);
const isRight = (mail: KindMail) => suggested.get(mail)?.kind === mail.kind;
const share = (mails: readonly KindMail[]) => mails.filter(isRight).length / mails.length;

const told = (mails: readonly KindMail[]) => `${mails.filter(isRight).length}/${mails.length}`;
const rowFor = (name: string, mails: readonly KindMail[]) => `${name.padEnd(22)} ${told(mails)}`;

test('suggests the right kind of mails that nobody tuned to, by kind and by language', ({
  annotate,
}) => {
  const byKind = caseKinds.map((kind) =>
    rowFor(
      kind,
      heldOut.filter((mail) => mail.kind === kind),
    ),
  );
  const byLanguage = mailLanguages.map((language) =>
    rowFor(
      language,
      heldOut.filter((mail) => mail.language === language),
    ),
  );
  const figures = [...byKind, ...byLanguage, rowFor('all', heldOut)].join('\n');
  void annotate(figures);
  process.stdout.write(`${figures}\n`);
  expect(heldOut.length).toBeGreaterThanOrEqual(140);
  expect(share(heldOut)).toBeGreaterThanOrEqual(0.8);
});

test('leaves no breach out: it is suggested, or told of beside what is', () => {
  const breaches = kindMails.filter(({ kind }) => kind === 'breach');
  const missed = breaches.filter((mail) => {
    const said = suggested.get(mail);
    return said?.kind !== 'breach' && !said?.also.includes('breach');
  });
  expect(missed.filter((mail) => mail.heldOut).length).toBeLessThanOrEqual(1);
});

test('takes a bill, a meeting and a forgotten password for no request', () => {
  const neutral = heldOut.filter(({ kind }) => kind === 'question');
  expect(share(neutral)).toBeGreaterThanOrEqual(0.9);
});
