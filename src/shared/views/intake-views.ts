import { z } from 'zod';
import { caseKinds } from '#domain/case/kind.ts';
import {
  attachmentSchema,
  instantSchema,
  languageSchema,
  mailboxSchema,
  receiptSchema,
  requesterSchema,
} from '../schemas/case-parts.ts';

/** What a person should know about an e-mail that was read all the same; words are in `shared/words`. */
const intakeWarnings = [
  'date-from-file',
  'date-doubtful',
  'received-apart',
  'forward-undated',
  'sender-missing',
  'several-senders',
  'text-from-html',
  'text-from-tnef',
  'text-shortened',
  'text-empty',
  'text-garbled',
  'text-not-downloaded',
  'plain-part-passed-over',
  'encoding-guessed',
  'signature-unchecked',
  'encrypted-smime',
  'encrypted-pgp',
  'encrypted-rights',
  'enclosure-encrypted',
  'wrapper-unread',
  'attachments-missing',
  'mails-inside',
  'several-requests',
  'parts-unread',
  'truncated',
] as const;
export type IntakeWarning = (typeof intakeWarnings)[number];

/** How sure a suggestion is: the law's own words, everyday words that mean it, or little to go by. */
export const surenesses = ['sure', 'likely', 'guess'] as const;
export type Sureness = (typeof surenesses)[number];

/** Words of the mail, in lower case, and the kind of case they speak for. */
const kindReasonSchema = z.object({ words: z.string(), kind: z.enum(caseKinds) });
export type KindReason = z.infer<typeof kindReasonSchema>;

/** What a mail is that no person wrote. */
const automaticKinds = [
  'auto-reply',
  'delivery-report',
  'read-receipt',
  'calendar',
  'newsletter',
  'machine',
] as const;
export type AutomaticKind = (typeof automaticKinds)[number];

/** Why the inner or outer message of a forward is proposed. */
const forwardReasons = ['colleague', 'own-earlier', 'stranger', 'own-words', 'from-us'] as const;
/** Why another than the `From` may be who writes. */
const writerReasons = ['form', 'list', 'reply-elsewhere', 'several'] as const;
/** Why it is not sure that a mail belongs to the case it points at. */
const joinReasons = ['closed', 'other-sender', 'stranger', 'same-id'] as const;

/** One of the messages that a forward may be about. */
const versionSchema = z.object({
  from: mailboxSchema,
  receivedAt: instantSchema,
  kind: z.enum(caseKinds),
  language: languageSchema,
});

/**
 * What must be asked before a mail is taken in, with the answer that is proposed. Codes have their words in
 * `shared/words`: the reason is said wherever the question is asked.
 */
const intakeQuestionSchema = z.discriminatedUnion('question', [
  z.object({
    question: z.literal('automatic'),
    what: z.enum(automaticKinds),
    /** The line that says so, as it stands. */
    line: z.string(),
    because: z.enum(['machine', 'breach']),
    proposal: z.enum(['take', 'skip']),
  }),
  z.object({
    question: z.literal('forward'),
    because: z.enum(forwardReasons),
    attached: z.boolean(),
    proposal: z.enum(['inner', 'outer']),
    inner: versionSchema,
    outer: versionSchema,
  }),
  z.object({
    question: z.literal('writer'),
    because: z.enum(writerReasons),
    /** The address that is proposed, one of `choices`. */
    proposal: z.string(),
    choices: z.array(mailboxSchema),
  }),
  z.object({
    question: z.literal('join'),
    because: z.enum(joinReasons),
    reference: z.string(),
    /** `none` makes a case of its own. */
    proposal: z.string(),
  }),
  z.object({
    question: z.literal('requests'),
    because: z.literal('several'),
    kinds: z.array(z.enum(caseKinds)),
    proposal: z.enum(['each', 'one']),
  }),
]);
export type IntakeQuestion = z.infer<typeof intakeQuestionSchema>;

/** The answers to such questions, as far as they are given; `join` is a reference or `none`, `writer` an address. */
export const intakeAnswersSchema = z.object({
  automatic: z.enum(['take', 'skip']).exactOptional(),
  forward: z.enum(['inner', 'outer']).exactOptional(),
  writer: z.string().max(320).exactOptional(),
  join: z.string().max(100).exactOptional(),
  requests: z.enum(['each', 'one']).exactOptional(),
});
export type IntakeAnswers = z.infer<typeof intakeAnswersSchema>;

/** What a person has made of a draft before it becomes a case, however far they have come. */
export const draftEditsSchema = z.object({
  kind: z.enum(caseKinds),
  language: languageSchema,
  /** An ISO instant, or what stands in the field until it is one. */
  receivedAt: z.string().max(100),
  requester: requesterSchema,
  /** What the person has answered; what is proposed stands for the rest. */
  answers: intakeAnswersSchema,
});
export type DraftEdits = z.infer<typeof draftEditsSchema>;

/** An e-mail read but not yet saved as a case. `warnings` are codes with words in `shared/words`. */
export const draftSchema = z.object({
  id: z.string(),
  file: z.string(),
  from: mailboxSchema,
  subject: z.string(),
  text: z.string(),
  receivedAt: instantSchema,
  receipt: receiptSchema,
  attachments: z.array(attachmentSchema),
  sha256: z.string(),
  suggestedKind: z.enum(caseKinds),
  sure: z.enum(surenesses),
  /** Why that kind is suggested; then what speaks for the kinds in `also`. */
  because: z.array(kindReasonSchema),
  /** What the mail asks for besides; a breach that is spoken of is always here or suggested. */
  also: z.array(z.enum(caseKinds)),
  language: languageSchema,
  warnings: z.array(z.enum(intakeWarnings)),
  /** What must be answered before it is saved, each with the answer proposed. */
  questions: z.array(intakeQuestionSchema),
  /** The case it belongs to beyond doubt, when it answers one or was received before. */
  joins: z.string().exactOptional(),
  /** What somebody had made of it when the book was last open. */
  edits: draftEditsSchema.exactOptional(),
  /** It waits in memory alone, for the disk or the limit does not let it be kept: a locking takes it away. */
  fleeting: z.literal(true).exactOptional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** A mail as it came, bounded: every field of its header, and its page, which is a stranger's, where it has one. */
export const originalMailSchema = z.object({
  header: z.string().max(100_000),
  html: z.string().max(2_000_000).exactOptional(),
});
export type OriginalMail = z.infer<typeof originalMailSchema>;
