import { channels } from '#domain/case/opening.ts';
import { pauseCategories } from '#domain/case/clock/clock-event.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { unlikelyBecauses } from '#domain/case/breach/facts.ts';
import { groundsFor } from '#domain/case/ending/grounds.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import type { RecordedEvent } from '#domain/case/event.ts';
import { caseKinds, type CaseKind } from '#domain/case/kind.ts';
import { disposeOf } from '#main/casework/retention/dispose.ts';
import { changeSettings } from '#main/casework/settings.ts';
import { seededRandom, type Random } from '#main/sample/random.ts';
import { openCase, valueOf } from './book.ts';
import { makeLetter, takenBack } from '../cases/case.ts';
import { workAt } from '../cases/work.ts';
import { workThrough } from '../cases/work-through.ts';

/** A case as its log has it, read before it was destroyed or shut. */
export interface WanderedCase {
  readonly caseId: string;
  readonly reference: string;
  readonly history: readonly RecordedEvent[];
  readonly fate: 'book' | 'disposed' | 'confidential';
}

type Desk = Awaited<ReturnType<typeof workAt>>;
/** What else befalls a book on its way. */
interface Otherwise {
  /** Commands of which one is tried at each step beside the others. */
  readonly also?: readonly CaseCommand[];
  /** Called when half the way has been gone. */
  readonly halfway?: (desk: Desk) => Promise<void>;
}

interface Wandering {
  readonly caseId: string;
  readonly reference: string;
  readonly path: readonly CaseCommand[];
  done: number;
  gone?: WanderedCase;
}

/** What staff call the one reason for extending that they have saved. */
export const savedReason = { name: 'Många uppgifter', text: 'Begäran rör många uppgifter.' };
const colleague = 'Kim Exempel';
const handlers = ['Anna Exempel', 'Robin Exempel', colleague] as const;
const countries = ['FI', 'GB', 'DE', undefined] as const;
const hour = 3_600_000;

/**
 * A book in which the work of years went this way and that: cases that are worked through and cases that stop halfway, paused,
 * extended, corrected, reopened, destroyed, made confidential for somebody else. The same for the same seed. What a case refuses does not
 * happen in it.
 *
 * @param steps about one in five opens a case
 */
export async function wanderedBook(seed: number, steps: number, otherwise: Otherwise = {}) {
  const random = seededRandom(seed);
  const start = Date.parse('2025-09-01T07:00:00Z');
  const end = Date.parse('2026-11-25T22:30:00Z');
  const desk = await workAt(new Date(start).toISOString(), colleague);
  valueOf(await changeSettings(desk.work, { countHandlers: true }));
  valueOf(
    await desk.work.book.changeRules(
      [
        {
          type: 'reason-saved',
          id: 'r-1',
          use: 'extension',
          ground: '',
          language: 'sv',
          ...savedReason,
        },
      ],
      { at: desk.work.now(), actor: handlers[0] },
    ),
  );
  const cases: Wandering[] = [];
  for (let step = 0; step < steps; step += 1) {
    const at = start + ((end - start) * (step + random.next())) / steps;
    desk.goTo(new Date(Math.floor(at)).toISOString());
    if (step === Math.floor(steps / 2)) {
      const country = { country: 'FI', reason: 'Bolaget flyttade.' };
      valueOf(await changeSettings(desk.work, { country }));
      await otherwise.halfway?.(desk);
    }
    // Mostly what is new is worked on.
    const standing = cases.filter(({ gone }) => !gone).slice(random.chance(0.8) ? -7 : 0);
    const [first, ...others] = standing;
    if (!first || random.chance(0.2)) cases.push(await opened(desk, random, cases.length));
    else await oneStep(desk, random, random.pick([first, ...others]), otherwise);
  }
  desk.goTo(new Date(end).toISOString());
  const told = cases.map(async (one) => one.gone ?? asTold(desk, one, 'book'));
  return { desk, cases: await Promise.all(told) };
}

async function opened(desk: Desk, random: Random, number: number): Promise<Wandering> {
  const kind = random.chance(0.4)
    ? random.pick(['breach', 'complaint'] as const)
    : random.pick(caseKinds);
  const receivedAt = before(desk, random, 24 * (kind === 'breach' ? 3 : 12));
  const opening = openCase(number, { kind, receivedAt, channel: random.pick(channels) });
  const { caseId, reference } = valueOf(
    await desk.work.book.execute(undefined, [opening], now(desk, random)),
  );
  return { caseId, reference, path: workThrough[kind], done: 0 };
}

async function oneStep(
  desk: Desk,
  random: Random,
  one: Wandering,
  { also: [first, ...others] = [] }: Otherwise,
): Promise<void> {
  const { book } = desk.work;
  const { caseId, reference } = one;
  if (random.chance(0.03)) {
    const gone = await asTold(desk, one, 'disposed');
    const closed = book.summary(caseId)?.ending !== undefined;
    if (closed && (await disposeOf(desk.work, reference, 'Två år')).ok) one.gone = gone;
    return;
  }
  if (random.chance(0.015)) {
    const gone = await asTold(desk, one, 'confidential');
    const officers = book.team.officers
      .filter(({ name }) => name === colleague)
      .map(({ id }) => id);
    valueOf(await book.confine({ caseId, officers, reason: 'Gäller en chef' }, now(desk, random)));
    one.gone = gone;
    return;
  }
  const ahead = one.path.slice(one.done, one.done + random.pick([0, 1, 3, 20]));
  one.done += ahead.length;
  const aside = anything(desk, random, book.summary(caseId)?.kind);
  const wanted = random.chance(0.5) ? [...ahead, aside] : [aside, ...ahead];
  if (first) wanted.push(random.pick([first, ...others]));
  for (const command of wanted) {
    const ready = await withFile(desk, caseId, command);
    await book.execute(caseId, [ready], now(desk, random));
  }
}

async function asTold(
  { work: { book } }: Desk,
  { caseId, reference }: Wandering,
  fate: WanderedCase['fate'],
): Promise<WanderedCase> {
  return { caseId, reference, fate, history: await book.history(caseId) };
}

const now = ({ work }: Desk, random: Random) => ({ at: work.now(), actor: random.pick(handlers) });

/** An instant up to so many hours ago. */
const before = ({ work }: Desk, random: Random, hours: number) =>
  new Date(Date.parse(work.now()) - Math.floor(random.next() * hours * hour)).toISOString();

/** A command as a desk gives it: its file is kept with the case, what it names is there, and what it promises lies ahead. */
async function withFile(
  { work: { book } }: Desk,
  caseId: string,
  command: CaseCommand,
): Promise<CaseCommand> {
  if (command.type === 'ask-area') return { ...command, dueOn: '' };
  if (command.type === 'choose-remedy') return { ...command, followUpOn: '2030-01-01' };
  if (command.type === 'withdraw-data') {
    // Told apart by their names: what they are called by was drawn.
    const held = (await book.case(caseId))?.collections ?? [];
    const meant = held.find(({ document }) => document.name === `${command.documentId}.csv`);
    return { ...command, documentId: meant?.document.id ?? '' };
  }
  if (!('document' in command)) return command;
  const kept = valueOf(await book.keepBlob(caseId, Buffer.from(command.document.name)));
  return { ...command, document: { ...command.document, id: kept.blob, ...kept } };
}

/** Something that can befall a case of a kind. */
function anything(desk: Desk, random: Random, kind: CaseKind = 'access'): CaseCommand {
  const reason = 'Ett skäl som räcker till';
  const maybeAt = random.chance(0.5) ? { at: before(desk, random, 60) } : {};
  const country = random.pick(countries);
  return random.pick<readonly [CaseCommand, ...CaseCommand[]]>([
    { type: 'change-kind', kind: random.pick(caseKinds) },
    { type: 'correct-receipt', receivedAt: before(desk, random, 24 * 20), reason },
    { type: 'override-country', ...(country && { country }), reason },
    { type: 'assign', handler: random.pick(handlers) },
    { type: 'hand-over', handler: random.pick(handlers), note: reason },
    takenBack,
    { type: 'close', outcome: 'withdrawn', note: 'Drog tillbaka' },
    { type: 'close', outcome: random.pick(outcomes), note: reason },
    { type: 'reopen', reason },
    ...(kind === 'breach' ? ofBreach(random, maybeAt, reason) : ofRequest(random, maybeAt, reason)),
    ...refusing(random, kind, reason),
  ]);
}

const ofBreach = (random: Random, maybeAt: { at?: string }, reason: string): CaseCommand[] => [
  { type: 'decide-role', role: 'processor', controller: 'Kund AB', reason },
  { type: 'assess-risk', risk: { likelihood: 'low', severity: 'low', reasons: reason } },
  { type: 'tell-controller', controller: 'Kund AB', how: 'E-post', ...maybeAt },
  {
    type: 'decide-notification',
    decision: {
      notify: false,
      ...(random.chance(0.7) && { because: random.pick(unlikelyBecauses) }),
      reasons: reason,
    },
  },
  {
    type: 'record-notification',
    receipt: 'IMY-1',
    delayReasons: random.pick(['', reason]),
    complete: true,
    ...maybeAt,
  },
];

const ofRequest = (random: Random, maybeAt: { at?: string }, reason: string): CaseCommand[] => [
  { type: 'extend', reason: savedReason.text, how: 'E-post', ...maybeAt },
  { type: 'extend', reason, how: 'E-post', ...maybeAt },
  { type: 'pause', category: random.pick(pauseCategories), reason, evidence: 'Brev', ...maybeAt },
  { type: 'pause', category: 'clarification', reason, evidence: 'E-post', ...maybeAt },
  { type: 'resume', ...maybeAt },
  { type: 'withdraw-extension', reason },
  { type: 'withdraw-pause', reason },
  { type: 'ask-identity', why: reason, means: 'log-in', pause: random.chance(0.7), ...maybeAt },
  { type: 'confirm-identity', note: 'Inloggad', ...maybeAt },
  { type: 'fail-identity', reason },
  {
    type: 'find-complaint',
    finding: { outcome: random.pick(['partly', 'not-upheld'] as const), reasons: reason },
  },
  {
    type: 'log-contact',
    direction: 'out',
    channel: random.pick(channels),
    summary: 'Svar',
    answers: true,
    ...maybeAt,
  },
];

function refusing(random: Random, kind: CaseKind, reasons: string): CaseCommand[] {
  const [ground, ...others] = groundsFor(kind);
  if (ground === undefined) return [];
  const refused = { ground: random.pick([ground, ...others]), reasons };
  const extent = random.pick(['full', 'partial'] as const);
  const outcome = extent === 'full' ? 'refused' : 'partly';
  return [
    { type: 'decide-refusal', refusal: { extent, grounds: [refused] } },
    { type: 'close', outcome, note: reasons, grounds: [refused] },
    makeLetter('refusal'),
  ];
}
