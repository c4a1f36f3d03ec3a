import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import type { Case } from '../../case/case.ts';
import type { Answers } from '../answers/questions.ts';
import { answeredIn } from '../answers/answer-parts.ts';
import { paragraph } from '../blocks.ts';
import type { Block } from '../letter-document.ts';
import { type LetterContext, say } from '../letter-context.ts';

/** Who acts for the requester with authority shown: letters go to them (a lawyer's client is answered through the lawyer). */
export const actingFor = ({ representative }: Pick<Case, 'representative'>) =>
  representative?.authority.shown ? representative : undefined;

/** Letters to somebody other than the requester say nothing to whoever acts for them. */
const toOthers: readonly LetterKind[] = [
  'breach-to-persons',
  'breach-notification',
  'breach-to-controller',
];

/** The letter passes a request on to the controller; the other of its kind tells the requester of it. */
const isPassedOn = (kind: LetterKind, { addressee }: Answers): boolean =>
  kind === 'forwarding' && addressee === 'controller';

/** Letters that go to an authority or a controller, and to no person. */
export const isToHouse = (kind: LetterKind, answers: Answers): boolean =>
  ['authority-answer', 'breach-notification', 'breach-to-controller'].includes(kind) ||
  isPassedOn(kind, answers);

/** Says to whoever acts for the requester whom the letter means by “you”; nothing to the requester. */
export function toActing(kind: LetterKind, { subject, words, facts }: LetterContext): Block[] {
  const acts = actingFor(subject) && !toOthers.includes(kind) && !isPassedOn(kind, facts.answers);
  return acts ? [paragraph(words.youAreTheirs({ name: subject.requester.name }))] : [];
}

/** Whom a letter is addressed to, line by line: the requester by post or else by e-mail, who acts for them, the controller, the authority, or nobody by name. */
export function addresseeOf(kind: LetterKind, context: LetterContext): string[] {
  const { answers, authority } = context.facts;
  if (kind === 'breach-to-persons') return [];
  if (kind === 'breach-notification') {
    return [say(context, authority.name), ...say(context, authority.address).split(', ')];
  }
  if (kind === 'authority-answer') return answeredIn(answers, 'authority_name');
  if (kind === 'breach-to-controller' || isPassedOn(kind, answers)) {
    return [answers.controller_name ?? '', ...answeredIn(answers, 'controller_contact')];
  }
  const { subject, words } = context;
  const { name, address, email } = subject.requester;
  const acting = actingFor(subject);
  if (acting)
    return [acting.name, words.actingFor({ name }), acting.email].filter((line) => line !== '');
  const postal = address.split('\n').map((line) => line.trim());
  return [name, ...(address.trim() ? postal : [email])].filter((line) => line !== '');
}
