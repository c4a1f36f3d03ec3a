import type { Case } from '#domain/case/case.ts';
import type { CaseDocument } from '#domain/case/document.ts';
import type { Message } from '#domain/case/message.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { evolve } from '#domain/case/evolve.ts';
import { dueOf } from '#domain/deadline/due-of.ts';
import type { Decision } from '#domain/case/topic.ts';
import { calendar } from './clock.ts';

type OpenCaseCommand = Extract<CaseCommand, { type: 'open-case' }>;

/** A message as someone at example.com would write it. */
export const makeMessage = (changes: Partial<Message> = {}): Message => ({
  receivedAt: '2026-10-05T08:15:00Z',
  subject: 'Begäran om registerutdrag',
  text: 'Hej! Jag vill veta vilka uppgifter ni har om mig.',
  messageId: '<1@example.com>',
  attachments: [],
  ...changes,
});

/** The command that opens a case. */
export const makeOpenCase = (changes: Partial<OpenCaseCommand> = {}): OpenCaseCommand => ({
  type: 'open-case',
  kind: 'access',
  language: 'sv',
  channel: 'email',
  receivedAt: '2026-10-05T08:15:00Z',
  requester: { name: 'Exempla Provsson', email: 'exempla@example.com', address: '' },
  message: makeMessage(),
  ...changes,
});

/** A sealed file's facts; its bytes are nowhere. */
export const makeDocument = (id: string): CaseDocument => ({
  id,
  name: `${id}.csv`,
  mediaType: 'text/csv',
  size: 12,
  sha256: 'a'.repeat(64),
  blob: 'b'.repeat(64),
});

/** Who decides, and when. */
export const makeDecision = (changes: Partial<Decision> = {}): Decision => ({
  at: '2026-10-06T09:00:00Z',
  actor: 'Handa Läggare',
  reference: 'DSR-2026-0001',
  zone: 'Europe/Stockholm',
  dueOf: dueInSweden,
  ...changes,
});

/** When a case is due to a Swedish controller. */
function dueInSweden(subject: Case): string {
  const due = dueOf(subject, 'SE', calendar);
  if (!due.ok) throw new Error(due.error.code);
  return due.value.due;
}

/** The clock waits until it is said what is meant. */
export const pausing = {
  type: 'pause',
  category: 'clarification',
  reason: 'Vilka uppgifter gäller det?',
  evidence: 'E-post 6 oktober',
} as const satisfies CaseCommand;

/** More time, and the requester told of it. */
export const extending = {
  type: 'extend',
  reason: 'Stor mängd uppgifter',
  how: 'E-post',
} as const satisfies CaseCommand;

/** The requester's own message that they take it back. */
export const takenBack = {
  type: 'log-contact',
  direction: 'in',
  channel: 'email',
  summary: 'Jag tar tillbaka min begäran',
} as const satisfies CaseCommand;

/** The message, and the end it leads to. */
export const withdrawn = [
  takenBack,
  { type: 'close', outcome: 'withdrawn', note: '' },
] as const satisfies readonly CaseCommand[];

/** We are controller, and there are no doubts who asks: what most work begins with. */
export const settled = [
  { type: 'decide-role', role: 'controller', reason: 'Vårt eget kundregister' },
  { type: 'waive-identity', reason: 'Skrev från känd adress' },
] as const satisfies readonly CaseCommand[];

/** A letter's facts, as issuing gives them. */
export const makeLetter = (kind: LetterKind): CaseCommand => ({
  type: 'issue-letter',
  kind,
  language: 'sv',
  document: makeDocument(`letter-${kind}`),
  pages: 1,
  registerVersion: '2020-04-17',
});

/** The case that a run of accepted commands makes; throws when one is refused. */
export function makeCase(...commands: CaseCommand[]): Case {
  let subject: Case | undefined;
  for (const command of [makeOpenCase(), ...commands]) {
    const decided = decide(subject, command, makeDecision());
    if (!decided.ok) throw new Error(decided.error.code);
    for (const event of decided.value)
      subject = evolve('case-1', subject, event, makeDecision().at);
  }
  if (!subject) throw new Error('No case');
  return subject;
}
