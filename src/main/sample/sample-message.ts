import type { Language } from '#domain/language.ts';
import type { Message } from '#domain/case/message.ts';
import type { Requester } from '#domain/case/opening.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import { englishLetters, englishManners } from './letters-en.ts';
import { swedishLetters, swedishManners } from './letters-sv.ts';
import type { Random } from './random.ts';
import type { SampleLetter, SampleVoices } from './sample-letters.ts';

export const voices: SampleVoices = {
  sv: { letters: swedishLetters, manners: swedishManners },
  en: { letters: englishLetters, manners: englishManners },
};

/** Who writes, in what language, and when it came. */
export interface SampleContext {
  readonly language: Language;
  readonly requester: Requester;
  readonly receivedAt: string;
  readonly messageId: string;
}

/** The message that a made-up case of a kind begins with. */
export function openingMessage(random: Random, kind: CaseKind, context: SampleContext): Message {
  return messageOf(random, random.pick(voices[context.language].letters[kind]), context);
}

/** A later message in a case. */
export function followUpMessage(random: Random, context: SampleContext): Message {
  return messageOf(random, random.pick(voices[context.language].manners.followUps), context);
}

function messageOf(
  random: Random,
  { subject, text }: SampleLetter,
  context: SampleContext,
): Message {
  const { language, requester, receivedAt, messageId } = context;
  const { greetings, asides, farewells } = voices[language].manners;
  const aside = random.chance(0.5) ? `\n\n${random.pick(asides)}` : '';
  const greeting = random.pick(greetings);
  const whole = `${greeting}\n\n${text}${aside}\n\n${random.pick(farewells)}\n${requester.name}`;
  return { receivedAt, subject, text: whole, messageId, attachments: [] };
}
