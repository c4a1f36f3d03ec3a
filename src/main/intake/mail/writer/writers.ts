import type { Email } from 'postal-mime';
import type { Writer } from '#domain/case/message.ts';
import type { IntakeQuestion } from '#shared/views/intake-views.ts';
import { isSameAddress, mailboxes, mailboxesIn } from '../addresses.ts';

type WriterQuestion = Extract<IntakeQuestion, { question: 'writer' }>;

/** Addresses of programs: answers to them reach nobody. */
const nobody =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|ej[-_.]?svara|svara[-_.]?(?:ej|inte)|keine[-_.]?antwort|ikke[-_.]?svar|ala[-_.]?vastaa|ne[-_.]?pas[-_.]?repondre|webb?form\w*|form(?:ular|ulär|s|mail|submit)?|www(?:-data)?|wordpress|apache|nobody|web(?:master|mail|server)?|kontaktformular|notifications?|mailer|system|bounces?)(?:[+.-].*)?@/i;

/** Where lists and redirections keep whom a mail was from. */
const originals = [
  'x-original-from',
  'x-original-sender',
  'x-google-original-from',
  'original-from',
  'x-mailfrom-original',
];

/**
 * Who may be the writer where `From` alone does not tell: the person behind a form, a list or a redirection, an address
 * for answers that is another, several senders. `undefined` where there is nothing to ask.
 */
export function writerQuestion(
  email: Email,
  sender: Writer,
  writers: readonly Writer[],
): WriterQuestion | undefined {
  const asked = (
    because: WriterQuestion['because'],
    proposed: Writer,
    ...others: Writer[]
  ): WriterQuestion => ({
    question: 'writer',
    because,
    proposal: proposed.email,
    choices: distinct([proposed, ...others]),
  });
  const answers = mailboxes(email.replyTo ?? []).find(({ email }) => email && !nobody.test(email));
  const original = originals.flatMap((name) => mailboxesIn(email, name)).find(({ email }) => email);
  if (original && !isSameAddress(original.email, sender.email)) {
    return asked('list', withName(original, sender), sender);
  }
  const written = writers.filter(({ email }) => email);
  const form = nobody.test(sender.email);
  if (form || isListed(email, sender)) {
    const behind = [answers, form ? filledIn(email) : undefined, ...sentBy(email)];
    const person = behind.find(
      (one) => one && !isSameAddress(one.email, sender.email) && !isTheList(email, one),
    );
    if (person) return asked(form ? 'form' : 'list', withName(person, sender), sender);
  }
  if (written.length > 1) return asked('several', written[0] ?? sender, ...written.slice(1));
  if (answers && !isSameAddress(answers.email, sender.email) && !isTheList(email, answers)) {
    // Whoever can write a From can write a Reply-To: answers go to the one who is named as the writer.
    return asked('reply-elsewhere', sender, answers);
  }
  return undefined;
}

/** A list that writes itself in place of the sender: `Ines Testman via Dataskydd <dataskydd@lists.example>`. */
function isListed(email: Email, sender: Writer): boolean {
  const list = email.headers.some(({ key }) => key === 'list-id' || key === 'list-post');
  return list && (/\b(?:via|genom)\b/i.test(sender.name) || isTheList(email, sender));
}

/** Answers to a list's own address reach the list. */
function isTheList({ headers }: Email, { email }: Writer): boolean {
  const posts = headers
    .filter(({ key }) => key === 'list-post')
    .map(({ value }) => value.toLowerCase());
  return posts.some((post) => post.includes(email.toLowerCase()));
}

/** The person that somebody who filled in a form says they are. */
function filledIn({ text = '' }: Email): Writer | undefined {
  const beginning = text.slice(0, 20_000);
  const email = filledAddress.exec(beginning)?.[1];
  return email === undefined
    ? undefined
    : { name: filledName.exec(beginning)?.[1]?.trim() ?? '', email };
}

const filledAddress =
  /^[ \t]*(?:(?:din |your )?e-?(?:post|mail)(?:-?adress|-?address)?|mail|sähköposti|courriel)[ \t]*:[ \t]*<?([^\s<>@]{1,64}@[^\s<>@]{1,255}?)>?[ \t]*$/imu;
const filledName =
  /^[ \t]*(?:(?:ditt |your )?(?:namn|name)|navn|nimi|nom)[ \t]*:[ \t]*(\S.{0,199})$/imu;

/** Who sent it, or sent it on, besides who is named as its writer; not the list's own bounce address. */
const sentBy = (email: Email): Writer[] =>
  ['sender', 'resent-from']
    .flatMap((name) => mailboxesIn(email, name))
    .filter(
      ({ email }) =>
        email &&
        !nobody.test(email) &&
        !/-(?:bounces|owner|request|admin)\b.*@|^owner-/i.test(email),
    );

/** The name that a list took over, where it gives the address alone. */
const withName = (person: Writer, { name }: Writer): Writer =>
  person.name
    ? person
    : { ...person, name: /^['"]?(.+?)['"]? (?:via|genom) /i.exec(name)?.[1] ?? '' };

function distinct(writers: readonly Writer[]): Writer[] {
  return writers.filter(
    ({ email }, at) =>
      email && writers.findIndex((other) => isSameAddress(other.email, email)) === at,
  );
}
