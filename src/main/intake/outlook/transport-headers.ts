import { inLine, quoted } from './mime-parts.ts';
import type { Properties } from './message-properties.ts';

/**
 * The header lines of an Outlook message: those it was transported with, without what described its old body, and
 * from Outlook's own properties whatever is missing there. A message that never left the house has the latter only.
 */
export function headerLines(message: Properties): string[] {
  const transported = fieldsIn(message.text('007D'));
  const has = (name: string) => transported.some((field) => nameOf(field) === name);
  const sent = dateOf(message.time('0039'));
  const delivered = dateOf(message.time('0E06'));
  const own: [string, string | undefined][] = [
    ['Received', delivered && `by Outlook; ${delivered}`],
    ['Date', sent ?? delivered],
    ['From', senderOf(message)],
    ['To', message.text('0E04')],
    ['Cc', message.text('0E03')],
    ['Subject', message.text('0037')],
    ['Message-ID', message.text('1035')],
    ['In-Reply-To', message.text('1042')],
    ['References', message.text('1039')],
    ['X-Outlook-Message-Class', message.text('001A')],
  ];
  const added = own.flatMap(([name, value]) => {
    // A message that was never sent may have neither; it is one all the same.
    const wanted = value || name === 'From' || name === 'Subject';
    return wanted && !has(name.toLowerCase()) ? `${name}: ${inLine(value ?? '')}` : [];
  });
  return [...transported, ...added];
}

/** What described the old body; and what is for Outlook itself to say. */
const ofBody = /^(?:mime-version|content-[\w-]+|x-outlook-message-class)$/;

function fieldsIn(header: string): string[] {
  const unfolded = header.replaceAll(/\r?\n(?=[ \t])/g, '').split(/\r?\n/);
  const fields = unfolded.filter((line) => /^[!-9;-~]+[ \t]*:/.test(line));
  return fields.filter((field) => !ofBody.test(nameOf(field))).map(inLine);
}

const nameOf = (field: string) => field.slice(0, field.indexOf(':')).trim().toLowerCase();

/** The sender on whose behalf it went, else who sent it. An address of Exchange's own kind is none that answers reach. */
function senderOf(message: Properties): string | undefined {
  const [name, sender] = [message.text('0042'), message.text('0C1A')];
  const addresses = ['5D02', '5D01', '0065', '0C1F'].map((id) => message.text(id));
  const address = addresses.find((text) => /^[^\s@<>]+@[^\s@<>]+$/.test(text)) ?? '';
  const shown = name || sender;
  if (!shown && !address) return undefined;
  return `"${quoted(shown)}" <${address}>`;
}

/** RFC 5322, 3.3; `undefined` for a time no calendar has. */
function dateOf(ms: number | undefined): string | undefined {
  if (ms === undefined || Math.abs(ms) > 8.64e15) return undefined;
  return new Date(ms).toUTCString().replace('GMT', '+0000');
}
