import type { Email } from 'postal-mime';
import type { Receipt, ReceiptDoubt } from '#domain/case/registration/receipt.ts';
import { earliestReceipt } from '#domain/case/registration/refuse-receipt.ts';
import type { IntakeQuestion, IntakeWarning } from '#shared/views/intake-views.ts';
import { domainOf, isSameAddress, ourDomains } from '../addresses.ts';
import { show } from '../date/receipt.ts';
import { type MailVersion, type Reading, versionOf } from '../mail-version.ts';
import { suggestKind } from '../../kind/suggest-kind.ts';
import { inlineForward } from './inline-forward.ts';

type ForwardQuestion = Extract<IntakeQuestion, { question: 'forward' }>;

/** A message that a mail passes on, and what the one who passed it on wrote beside it. */
export interface Forwarded {
  readonly inner: MailVersion;
  readonly cover: string;
  readonly attached: boolean;
  readonly because: ForwardQuestion['because'];
  readonly proposal: ForwardQuestion['proposal'];
  readonly warnings: readonly IntakeWarning[];
}

/** A mail that stands among the attachments of another, read like any mail. */
export type AttachedMail = MailVersion & { readonly dated: boolean };

/** The message that a mail passes on, attached or within its text; `undefined` for a mail that passes nothing on. */
export function forwardedIn(
  email: Email,
  outer: MailVersion,
  attached: readonly AttachedMail[],
  reading: Reading,
): Forwarded | undefined {
  const signed = attached.filter(({ from }) => from.email || from.name);
  const [first] = signed.toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
  if (first) {
    const { dated, ...inner } = first;
    const warnings: IntakeWarning[] = [
      ...(attached.length > 1 ? (['mails-inside'] as const) : []),
      ...(dated ? [] : (['forward-undated'] as const)),
    ];
    const received = dated ? withOuter(inner, outer) : asOuter(inner, outer, []);
    return {
      inner: received,
      cover: outer.text,
      attached: true,
      warnings,
      ...proposed(email, outer, inner, outer.text),
    };
  }
  const answers = outer.inReplyTo.length > 0;
  const found = inlineForward({ subject: outer.subject, text: outer.text, answers }, reading.zone);
  if (!found) return undefined;
  const { from, subject, text, cover, date, dateLine } = found;
  const ids = { messageId: '', inReplyTo: [], references: [] };
  const inner = versionOf({
    from,
    subject: subject || outer.subject,
    text,
    ...ids,
    receivedAt: outer.receivedAt,
    receipt: outer.receipt,
  });
  const at = date && isPossible(date.instant, outer.receivedAt) ? show(date.instant) : undefined;
  const unsure: ReceiptDoubt[] = date?.dayUnsure ? [{ code: 'day-unsure', line: dateLine }] : [];
  const receipt: Receipt = { source: 'forwarded', line: dateLine.slice(0, 400), against: unsure };
  const received = at
    ? withOuter({ ...inner, receivedAt: at, receipt }, outer)
    : asOuter(inner, outer, dateLine ? [{ code: 'unread', line: dateLine.slice(0, 400) }] : []);
  const warnings: IntakeWarning[] = at && unsure.length === 0 ? [] : ['forward-undated'];
  return {
    inner: received,
    cover,
    attached: false,
    warnings,
    ...proposed(email, outer, inner, cover),
  };
}

/** When the one who passed it on sent it speaks against the earlier date. */
const withOuter = (inner: MailVersion, outer: MailVersion): MailVersion => ({
  ...inner,
  receipt: {
    ...inner.receipt,
    against: [
      ...inner.receipt.against,
      { code: 'forwarded-later', line: outer.receipt.line, at: outer.receivedAt },
    ],
  },
});

/** A message without a date of its own was received no later than it was passed on. */
const asOuter = (
  inner: MailVersion,
  outer: MailVersion,
  against: readonly ReceiptDoubt[],
): MailVersion => ({
  ...inner,
  receivedAt: outer.receivedAt,
  receipt: { ...outer.receipt, against: [...outer.receipt.against, ...against] },
});

const isPossible = (at: Temporal.Instant, passedOnAt: string) =>
  Temporal.Instant.compare(at, earliestReceipt) >= 0 &&
  Temporal.Instant.compare(at, passedOnAt) <= 0;

/** Whose message it is: the one that a colleague passes on, unless the one who passes it on asks for something. */
function proposed(
  email: Email,
  outer: MailVersion,
  inner: Pick<MailVersion, 'from'>,
  cover: string,
): Pick<Forwarded, 'because' | 'proposal'> {
  const ours = ourDomains(email);
  const isOurs = ({ email: address }: MailVersion['from']) => ours.has(domainOf(address));
  if (isSameAddress(outer.from.email, inner.from.email))
    return { because: 'own-earlier', proposal: 'inner' };
  if (isOurs(outer.from)) return { because: 'colleague', proposal: 'inner' };
  if (isOurs(inner.from)) return { because: 'from-us', proposal: 'outer' };
  if (suggestKind('', cover).kind !== 'question')
    return { because: 'own-words', proposal: 'outer' };
  return { because: 'stranger', proposal: 'inner' };
}
