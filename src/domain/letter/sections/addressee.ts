import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import { answeredIn } from '../answers/answer-parts.ts';
import { type LetterContext, say } from '../letter-context.ts';

/** Whom a letter is addressed to, line by line: the requester by post or else by e-mail, the controller, the authority, or nobody by name. */
export function addresseeOf(kind: LetterKind, context: LetterContext): string[] {
  const { answers, authority } = context.facts;
  const toController = kind === 'forwarding' && answers.addressee === 'controller';
  if (kind === 'breach-to-persons') return [];
  if (kind === 'breach-notification') {
    return [say(context, authority.name), ...say(context, authority.address).split(', ')];
  }
  if (kind === 'authority-answer') return answeredIn(answers, 'authority_name');
  if (kind === 'breach-to-controller' || toController) {
    return [answers.controller_name ?? '', ...answeredIn(answers, 'controller_contact')];
  }
  const { name, address, email } = context.subject.requester;
  const postal = address.split('\n').map((line) => line.trim());
  return [name, ...(address.trim() ? postal : [email])].filter((line) => line !== '');
}
