import type { CaseCommand } from '#domain/case/command.ts';
import { needsIdentity, type CaseKind } from '#domain/case/kind.ts';
import type { Random } from './random.ts';
import type { Some } from './sample-letters.ts';
import { endingOf } from './sample-ending.ts';
import { sampleWords } from './sample-words.ts';
import { followUpMessage, type SampleContext, voices } from './sample-message.ts';

/** What is known of a made-up case when work on it begins. */
export interface SampleWork extends SampleContext {
  readonly kind: CaseKind;
  readonly actor: string;
  readonly handlers: Some<string>;
  readonly closed: boolean;
  readonly at: string;
}

const identityNotes = {
  sv: ['Kontrollerad genom inloggning i tjänsten.', 'Bekräftad med kod till känd e-postadress.'],
  en: ['Checked by log-in to the service.', 'Confirmed by a code sent to the known address.'],
} as const;

/** The work done in a case after it was opened, each command one that `decide` accepts. */
export function workedOn(random: Random, work: SampleWork): CaseCommand[] {
  const { notes } = voices[work.language].manners;
  const note = (): CaseCommand => ({ type: 'add-note', text: random.pick(notes) });
  const processor = random.chance(0.08);
  const aside = detour(random, work);
  const kind = aside.find((command) => command.type === 'change-kind')?.kind ?? work.kind;
  return [
    { type: 'assign', handler: random.pick(work.handlers) },
    roleOf(work, processor),
    note(),
    ...aside,
    ...identified(random, { ...work, kind }),
    note(),
    ...pause(random, work),
    ...(random.chance(0.8) ? [note()] : []),
    ...(work.closed ? [...ended(random, { ...work, kind, processor }), ...held(random, work)] : []),
  ];
}

function roleOf({ language }: SampleWork, processor: boolean): CaseCommand {
  const { customer: controller, ...reasons } = sampleWords[language];
  return processor
    ? { type: 'decide-role', role: 'processor', controller, reason: reasons.processor }
    : { type: 'decide-role', role: 'controller', reason: reasons.controller };
}

/** Mostly the person is known already. */
function identified(random: Random, { kind, language }: SampleWork): CaseCommand[] {
  if (!needsIdentity(kind)) return [];
  if (random.chance(0.6)) {
    return [{ type: 'waive-identity', reason: sampleWords[language].waived }];
  }
  return [{ type: 'confirm-identity', note: random.pick(identityNotes[language]) }];
}

/** Something that does not happen in every case. */
function detour(random: Random, work: SampleWork): CaseCommand[] {
  const { requester, receivedAt, language, kind, messageId } = work;
  const address = `Mallvägen ${random.between(1, 80)}\n${random.between(200, 299)} ${random.between(10, 99)} Exempelstad`;
  const reply = messageId && messageId.replace('@', '-reply@');
  const { extension: reason } = voices[language].manners.reasons;
  switch (random.between(1, 5)) {
    case 1:
      return [{ type: 'correct-requester', requester: { ...requester, address } }];
    case 2:
      return extended(work, reason);
    case 3:
      return kind === 'question' ? [{ type: 'change-kind', kind: 'access' }] : [];
    default: {
      const message = followUpMessage(random, {
        ...work,
        receivedAt: later(random, receivedAt, work.at),
        messageId: reply,
      });
      return [{ type: 'add-message', message }];
    }
  }
}

/** Told when it came in, well within the first month; marketing stops at once, and a breach knows no extension. */
function extended({ kind, receivedAt, language }: SampleWork, reason: string): CaseCommand[] {
  if (kind === 'breach' || kind === 'marketing-objection') return [];
  const { extended: how } = sampleWords[language];
  return [{ type: 'extend', reason, how, at: receivedAt }];
}

/** A pause until it is said what is meant, over by the time the case is closed. */
function pause(random: Random, { kind, language, closed }: SampleWork): CaseCommand[] {
  if (kind === 'breach' || !random.chance(0.25)) return [];
  const { pause: reason } = voices[language].manners.reasons;
  const { answered: evidence } = sampleWords[language];
  const paused: CaseCommand = { type: 'pause', category: 'clarification', reason, evidence };
  return closed || random.chance(0.3) ? [paused, { type: 'resume' }] : [paused];
}

function ended(
  random: Random,
  { kind, language, processor }: SampleWork & { readonly processor: boolean },
): CaseCommand[] {
  const note = random.pick(voices[language].manners.closings);
  return endingOf(random, { kind, language, processor, note });
}

/** A dispute that goes on after the case is closed. */
function held(random: Random, { language }: SampleWork): CaseCommand[] {
  const { hold: reason } = voices[language].manners.reasons;
  return random.chance(0.04) ? [{ type: 'place-hold', reason }] : [];
}

function later(random: Random, from: string, to: string): string {
  const [start, end] = [from, to].map((at) => Temporal.Instant.from(at).epochMilliseconds);
  const reached = (start ?? 0) + random.next() * ((end ?? 0) - (start ?? 0));
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(reached)).toString();
}
