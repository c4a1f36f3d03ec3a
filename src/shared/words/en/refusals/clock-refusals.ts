import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/clock-refusals.ts';

/** Why the clock of a case does not do what was asked, or a date cannot be so. */
export const refusals: Shape<typeof sv> = {
  'received-in-future': {
    title: 'The date of receipt lies in the future',
    advice: 'Give the date on which the case actually came in.',
  },
  'received-impossible': {
    title: 'The date of receipt is impossibly early',
    advice: 'The GDPR applies since 25 May 2018. Check the date.',
  },
  'instant-out-of-order': {
    title: 'The time is out of order',
    advice: 'The clock’s events must follow receipt and each other. Check the day and the time.',
  },
  'event-in-future': {
    title: 'It has not happened yet',
    advice: 'Give the time when it actually happened, now at the latest.',
  },
  'nothing-to-withdraw': {
    title: 'There is nothing to take back',
    advice: 'The case has no such extension or pause.',
  },
  'target-reached': {
    title: 'The target has been reached',
    advice: 'It cannot be moved.',
  },
  'target-behind-due': {
    title: 'A target is never behind the due date',
    advice: 'Choose a day no later than {{latest}}.',
  },
  'already-extended': {
    title: 'The period is extended already',
    advice: 'It can be extended only once (Article 12(3)).',
  },
  'promise-in-past': {
    title: 'The day has passed',
    advice: 'Nothing can be promised for {{on}}. Give a day to come.',
  },
  'told-too-late': {
    title: 'The person must be told on an earlier day',
    advice:
      'The law requires that the person is told before it is done (Articles 12(5) and 18(3)): the day of the notice, {{on}}, is too early for it. Choose a later day.',
  },
  'marketing-not-extendable': {
    title: 'An objection to marketing cannot take longer',
    advice: 'Marketing is to stop at once (Article 21(3)).',
  },
  'extension-late': {
    title: 'The first month is over',
    advice:
      'Notice of an extension is to be given by {{latest}} (Article 12(3)). Apologise for the delay instead, with the letter “Apology for a delay”.',
  },
  'pause-not-for-requester': {
    title: 'The clock waits for nobody but the requester',
    advice:
      'A pause needs a question to the requester: who they are, what they mean, or their representative’s authority.',
  },
  'pause-unevidenced': {
    title: 'Nothing shows that the requester was asked',
    advice: 'Say what shows it: a letter or a call with its day.',
  },
  'nothing-to-wait-for': {
    title: 'What the clock would wait for has come already',
    advice: 'The identity or the authority is settled.',
  },
  'breach-not-extendable': {
    title: 'The 72 hours cannot be extended',
    advice: 'Notify what you know now and supplement later (Article 33(4)).',
  },
  'already-paused': {
    title: 'The clock is paused already',
    advice: 'The case is waiting for a reply.',
  },
  'not-paused': { title: 'The clock is running', advice: 'There is no pause to end.' },
};
