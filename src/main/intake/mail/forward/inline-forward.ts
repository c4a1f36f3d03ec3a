import type { Writer } from '#domain/case/message.ts';
import { writtenDate, type WrittenDate } from '../date/written-date.ts';
import { plainLine } from '../../text/plain-line.ts';
import { headerBlock, type HeaderBlock } from './header-block.ts';
import { marksAnswer, marksForward } from './labels.ts';

/** A message within the text of the mail that passes it on. */
export interface InlineForward {
  /** What the one who passed it on wrote above it. */
  readonly cover: string;
  readonly from: Writer;
  readonly subject: string;
  readonly text: string;
  readonly dateLine: string;
  readonly date: WrittenDate | undefined;
}

/** Somebody is answered above: what stands below is a conversation, not a forward. */
const attribution =
  /^(?:>\s*)?(?:on|den|am|le|kirjoitti)\b.{5,200}(?:wrote|skrev|schrieb|kirjoitti|a écrit)\b.{0,100}:\s*$/imu;
const deepest = 5;

/**
 * The message that a mail passes on within its text; of one passed on several times the first. `undefined` for a mail that
 * passes nothing on: an answer that quotes what it answers is none.
 *
 * @param answers whether the mail's header says that it answers another
 * @param zone for dates that name none
 */
export function inlineForward(
  {
    subject,
    text,
    answers,
  }: { readonly subject: string; readonly text: string; readonly answers: boolean },
  zone: string,
  depth = 0,
): InlineForward | undefined {
  const block = headerBlock(text);
  if (!block || !passesOn(subject, block, answers)) return undefined;
  const { values, before, after, dateLine } = block;
  const found: InlineForward = {
    cover: before,
    from: writerIn(values.from ?? ''),
    subject: plainLine(values.subject ?? ''),
    text: after,
    dateLine,
    date: values.date === undefined ? undefined : writtenDate(values.date, zone),
  };
  const deeper =
    depth < deepest
      ? inlineForward({ subject: found.subject, text: after, answers: true }, zone, depth + 1)
      : undefined;
  return deeper ? { ...deeper, cover: [before, deeper.cover].filter(Boolean).join('\n\n') } : found;
}

function passesOn(subject: string, block: HeaderBlock, answers: boolean): boolean {
  if (block.quoted || attribution.test(block.before)) return false;
  if (block.separator === 'forward') return true;
  if (marksForward(subject, block.text)) return true;
  // Outlook writes the same header above what it forwards and what it answers.
  const { from = '', date } = block.values;
  return !answers && !marksAnswer(subject) && from.includes('@') && date !== undefined;
}

/** `Gun Provdotter <gun@example.com>`, `Gun [mailto:gun@example.com]`, `gun@example.com`. */
function writerIn(value: string): Writer {
  const line = plainLine(value, 600);
  const email = /[^\s<>[\]():;,"']{1,64}@[^\s<>[\]():;,"']{1,255}/.exec(line)?.[0] ?? '';
  const name = line
    .split(/[<[(]|mailto:/)[0]
    ?.replaceAll(/["“”*]/g, '')
    .trim();
  return { name: name === email ? '' : (name ?? ''), email };
}
