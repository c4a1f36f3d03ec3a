import { paragraph } from '../blocks.ts';
import type { Section } from '../letter-context.ts';
import { caseKept, identityOf } from './about-request.ts';
import { writtenToUs } from './written-to-us.ts';

/**
 * Of a person about whom nothing is held but the request itself: what that left with us, from whom, why, for how long
 * (Art. 15(1)(a), (b), (d), (g)), and how we know who they are. Short, because there is little.
 */
export const ofRequest: Section = (context) => {
  const { words, subject } = context;
  const { processing, request, copy } = words.summary;
  const { name, email, address } = subject.requester;
  const left = [name, email, address.split('\n').join(', ')].filter((text) => text !== '');
  return [
    paragraph(
      [
        copy.leftByRequest({ values: words.list(left) }),
        processing.ownRequest,
        processing.sourceOfRequest,
        `${request.caseKept}: ${caseKept(context)}`,
        `${request.identity}: ${identityOf(context)}`,
      ].join(' '),
    ),
    ...(context.facts.messages.length > 0 ? writtenToUs(context) : []),
  ];
};
