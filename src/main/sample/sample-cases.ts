import type { CaseCommand } from '#domain/case/command.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Channel } from '#domain/case/opening.ts';
import type { Language } from '#domain/language.ts';
import { type Random, seededRandom } from './random.ts';
import { openingMessage } from './sample-message.ts';
import { samplePerson } from './sample-person.ts';
import { workedOn } from './sample-work.ts';

/** A made-up case: who carries out which commands, and when. */
export interface SampleCase {
  /** ISO 8601 in UTC. Rises from case to case. */
  readonly at: string;
  readonly actor: string;
  readonly commands: readonly CaseCommand[];
}

const day = 24 * 60 * 60 * 1_000;
/** How far back the book of samples goes: the oldest cases have been closed for longer than cases are kept. */
const span = (3 * 365 + 60) * day;
/** Cases older than this are mostly closed. */
const recent = 45 * day;

const handlers = ['Mira Mallgren', 'Olof Provdal', 'Sanna Testlund'] as const;
const channels = [
  'email',
  'email',
  'email',
  'phone',
  'letter',
  'visit',
] as const satisfies Channel[];

// prettier-ignore
const kinds = [
  'access', 'access', 'access', 'access', 'access', 'erasure', 'erasure', 'erasure', 'erasure', 'rectification', 'rectification',
  'marketing-objection', 'marketing-objection', 'objection', 'restriction', 'portability', 'automated-decision',
  'complaint', 'complaint', 'breach', 'breach', 'question', 'question',
] as const satisfies CaseKind[];

/**
 * `count` made-up cases in order of time, from about three years before `now` up to it; the same for the same
 * arguments. They hold no files: originals, collected data and letters need sealed bytes that a sample has not.
 *
 * @param now ISO instant; every case lies before it
 */
export function* sampleCases(
  count: number,
  seed: number,
  now: string = Temporal.Now.instant().toString(),
): Generator<SampleCase, void> {
  const random = seededRandom(seed);
  const end = Temporal.Instant.from(now).epochMilliseconds;
  const step = span / count;
  for (let index = 0; index < count; index += 1) {
    const at = Math.floor(end - span + (index + random.next() * 0.9) * step);
    yield sampleCase(random, index + 1, at, end - at);
  }
}

function sampleCase(random: Random, number: number, at: number, age: number): SampleCase {
  const kind = random.pick(kinds);
  const language: Language = random.chance(0.75) ? 'sv' : 'en';
  const channel = random.pick(channels);
  const closed = random.chance(age > recent ? 0.99 : 0.25);
  // An old case that is still open has only just been looked at; a breach is reported at once.
  const waited =
    kind === 'breach' ? random.next() * 2 * day : random.next() * (closed ? 34 : 25) * day;
  const receivedAt = show(at - waited);
  const requester = samplePerson(random, language);
  const messageId = channel === 'email' ? `<sample-${number}@example.com>` : '';
  const context = { language, requester, receivedAt, messageId };
  const message = openingMessage(random, kind, context);
  const actor = random.pick(handlers);
  return {
    at: show(at),
    actor,
    commands: [
      { type: 'open-case', kind, language, channel, receivedAt, requester, message },
      ...workedOn(random, { kind, actor, handlers, closed, ...context, at: show(at) }),
    ],
  };
}

const show = (milliseconds: number) =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds)).toString();
