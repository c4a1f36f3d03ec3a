import type { Email } from 'postal-mime';
import type { Writer } from '#domain/case/message.ts';
import type { Draft, IntakeQuestion, IntakeWarning } from '#shared/views/intake-views.ts';
import { plainLine } from '../text/plain-line.ts';
import { mailboxesIn } from './addresses.ts';
import { attachmentsOf } from './attachments.ts';
import { receiptOf } from './date/receipt.ts';
import { automaticOf } from './machine/automatic.ts';
import { type MailVersion, type Reading, versionOf } from './mail-version.ts';
import { messageIds } from './message-ids.ts';
import type { OpenedMail } from './open-mail.ts';
import { parseMail } from './parse-mail.ts';
import { readable } from './text/encoding.ts';
import { withoutHidden } from './text/hidden-text.ts';
import { mailText } from './text/mail-text.ts';
import { isGarbled, isNotFetched } from './text/stub-text.ts';
import { senderOf } from './writer/sender.ts';
import { writerQuestion } from './writer/writers.ts';

type Asked<Q extends IntakeQuestion['question']> = Extract<IntakeQuestion, { question: Q }>;

/** One message as it stands, whatever stands within it. */
export interface ReadMessage {
  readonly email: Email;
  readonly version: MailVersion;
  readonly attachments: Draft['attachments'];
  /** Everybody it says it is from. */
  readonly writers: readonly Writer[];
  readonly warnings: readonly IntakeWarning[];
  readonly automatic: Asked<'automatic'> | undefined;
  readonly writer: Asked<'writer'> | undefined;
}

/** Reads the header, text and attachments of one message; see `readEmail`. */
export async function readMessage(
  { bytes, header }: OpenedMail,
  modifiedAt: string,
  { now }: Reading,
): Promise<ReadMessage> {
  const { email, warnings: reading } = await parseMail(bytes, header);
  const writers = mailboxesIn(email, 'from');
  const from = senderOf(email, writers);
  const { text, warnings: conversion } = mailText(email);
  const { receivedAt, receipt, warnings: dating } = receiptOf(email, modifiedAt, now);
  const attachments = attachmentsOf(email);
  const subject = plainLine(readable(email.subject ?? ''));
  const version = versionOf(
    { from, subject, text, receivedAt, receipt, ...messageIds(email) },
    withoutHidden(text, email.html),
  );
  const writer = writerQuestion(email, from, writers);
  const behind = writer?.because === 'form' || writer?.because === 'list';
  const machine = automaticOf(email, behind);
  const breach = version.suggestedKind === 'breach' || version.also.includes('breach');
  const warnings: IntakeWarning[] = [
    ...dating,
    ...(from.email ? [] : (['sender-missing'] as const)),
    ...(writers.length > 1 ? (['several-senders'] as const) : []),
    ...conversion,
    ...unread(text, reading),
    ...(attachments.some(({ missing }) => missing) ? (['attachments-missing'] as const) : []),
    ...reading,
  ];
  return {
    email,
    version,
    attachments,
    writers,
    warnings: [...new Set(warnings)],
    writer,
    automatic: machine && {
      question: 'automatic',
      ...machine,
      because: breach ? 'breach' : 'machine',
      proposal: breach ? 'take' : 'skip',
    },
  };
}

/** Warnings that already say why there is no text. */
const explained = [
  'encrypted-smime',
  'encrypted-pgp',
  'encrypted-rights',
  'wrapper-unread',
  'parts-unread',
];

/** A text that is none, or not what somebody wrote, is told of. */
function unread(text: string, reading: readonly IntakeWarning[]): IntakeWarning[] {
  if (text === '') return reading.some((code) => explained.includes(code)) ? [] : ['text-empty'];
  if (isGarbled(text)) return ['text-garbled'];
  return isNotFetched(text) ? ['text-not-downloaded'] : [];
}
