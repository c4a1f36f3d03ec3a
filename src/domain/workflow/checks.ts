import type { Case } from '../case/case.ts';
import type { Channel } from '../case/opening.ts';
import { isSettled } from '../case/identity/facts.ts';
import { freeOfReview } from '../case/ending/grounds.ts';
import { type CaseKind, needsIdentity } from '../case/kind.ts';
import {
  areControllersTold,
  areInformed,
  communicationFits,
  isToTell,
  notificationFits,
} from '../case/breach/fitting.ts';
import type { LetterKind } from '../case/letters/letter-kinds.ts';
import { areTold } from '../case/recipients/facts.ts';
import { areAccounted, areAnswered } from '../case/work/accounted.ts';
import { answersOf } from './answers.ts';
import type { Check, CheckId } from './check.ts';
import { isNotified, isToldBy, judgedIn, outdated, toldOver } from './judged.ts';
import { workflowOf } from './workflow-of.ts';

const always = () => true;
const measured =
  (...kinds: readonly string[]) =>
  ({ measures }: Case) =>
    measures.some(({ done }) => kinds.includes(done));
const notified = ({ breach }: Case) => breach.decision?.notify === true;

/** Whether a contact can give the answer: a copy of data cannot be told on the telephone (Art. 15(3), 20(1)). */
const canAnswer = (kind: CaseKind, channel: Channel): boolean =>
  (kind !== 'access' && kind !== 'portability') || channel === 'email' || channel === 'letter';

/** The letters that tell the no that was decided in the case, wholly or in part (Art. 12(4)). */
const denying = (subject: Case): readonly LetterKind[] =>
  (['refusal', 'objection'] as const).filter(
    (letter) => judgedIn(letter, subject) !== '' && workflowOf(subject).letters.includes(letter),
  );

/** A complaint that is not upheld has nothing to be remedied; its reasons are told instead. */
const isRight = ({ complaint }: Case): boolean => complaint.finding?.outcome !== 'not-upheld';

/** What each check asks, and of which case. */
export const checks: Readonly<Record<CheckId, Check>> = {
  'role-decided': {
    article: '4(7), 28(3)(e)',
    applies: always,
    isMet: ({ role }) => role.is !== 'undecided',
  },
  forwarded: {
    article: '28(3)(e)',
    applies: always,
    isMet: ({ forwarding }) => forwarding !== undefined,
  },
  'controller-told': {
    article: '33(2)',
    applies: always,
    isMet: ({ breach }) => areControllersTold(breach),
  },
  'identity-settled': {
    article: '12(6)',
    applies: ({ kind }) => needsIdentity(kind),
    isMet: ({ identity }) => isSettled(identity),
  },
  'authority-shown': {
    article: '12(6)',
    applies: ({ representative }) => representative !== undefined,
    isMet: ({ representative }) => representative?.authority.shown ?? true,
  },
  'sources-searched': {
    article: '15(1), 15(3)',
    applies: always,
    isMet: areAnswered,
  },
  'sources-accounted': { article: '15(1), 12(4)', applies: always, isMet: areAccounted },
  'portability-assessed': {
    article: '20(1)',
    applies: always,
    isMet: ({ collections, portable }) =>
      collections.every(({ system }) => portable.some((set) => set.system === system)),
  },
  corrected: { article: '16', applies: always, isMet: measured('corrected', 'completed') },
  erased: { article: '17(1)', applies: always, isMet: measured('erased') },
  restricted: {
    article: '18(1)',
    applies: always,
    isMet: ({ restriction }) => restriction.state !== 'none',
  },
  'objection-weighed': {
    article: '21(1)',
    applies: always,
    isMet: ({ weighing }) => weighing !== undefined,
  },
  'restricted-meanwhile': {
    article: '18(1)(d)',
    applies: ({ weighing }) => weighing?.result !== 'stopped',
    isMet: ({ restriction }) => restriction.state !== 'none',
  },
  'marketing-stopped': {
    article: '21(3)',
    applies: always,
    isMet: ({ marketing }) => marketing.stopped !== undefined,
  },
  'suppression-entered': {
    article: '21(3)',
    applies: always,
    isMet: ({ marketing }) => marketing.suppressed,
  },
  'human-reviewed': {
    article: '22(3)',
    applies: ({ refusal }) =>
      refusal?.extent !== 'full' ||
      !refusal.grounds.every(({ ground }) => freeOfReview.includes(ground)),
    isMet: ({ review }) => review !== undefined,
  },
  'recipients-told': {
    article: '19',
    applies: always,
    isMet: ({ recipients }) => areTold(recipients),
  },
  answered: {
    article: '12(3)',
    applies: always,
    isMet: (subject) =>
      toldOver(subject).some((channel) => canAnswer(subject.kind, channel)) ||
      (answersOf(subject.kind).some((letter) => isToldBy(subject, letter)) &&
        denying(subject).every((letter) => isToldBy(subject, letter))),
  },
  'reasons-told': {
    article: '12(4)',
    applies: always,
    isMet: (subject) =>
      toldOver(subject).length > 0 ||
      (denying(subject).length > 0 &&
        denying(subject).every((letter) => isToldBy(subject, letter))),
  },
  'told-anew': {
    article: '5(1)(d), 12(1)',
    applies: (subject) => outdated(subject).length > 0,
    isMet: (subject) => outdated(subject).length === 0,
  },
  // The message the case was opened by asks; it does not take back.
  'withdrawal-received': {
    article: '5(2)',
    applies: always,
    isMet: ({ messages, contacts }) =>
      messages.length > 1 || contacts.some(({ direction }) => direction === 'in'),
  },
  'representative-appointed': {
    article: 'policy',
    applies: always,
    isMet: ({ complaint }) => complaint.representative !== '',
  },
  'complainant-contacted': {
    article: 'policy',
    applies: always,
    isMet: ({ letters, contacts }) =>
      contacts.some(({ direction }) => direction === 'out') ||
      letters.some(({ kind }) => kind === 'complaint-contact'),
  },
  'complaint-found': {
    article: '5(2), policy',
    applies: always,
    isMet: ({ complaint }) => complaint.finding !== undefined,
  },
  'options-described': {
    article: 'policy',
    applies: isRight,
    isMet: ({ complaint }) => complaint.options.length > 0,
  },
  'remedy-chosen': {
    article: 'policy',
    applies: isRight,
    isMet: ({ complaint }) => complaint.remedy !== undefined,
  },
  'remedy-carried-out': {
    article: 'policy',
    applies: (subject) => isRight(subject) && subject.complaint.remedy !== undefined,
    isMet: ({ complaint }) => complaint.remedy?.state === 'carried-out',
  },
  'inquiry-described': {
    article: '58(1)',
    applies: always,
    isMet: ({ inquiry }) => inquiry !== undefined,
  },
  'inquiry-placed': {
    article: '5(2)',
    applies: always,
    isMet: ({ inquiry, links }) => links.length > 0 || (inquiry?.concerns.trim() ?? '') !== '',
  },
  'bundle-gathered': {
    article: '5(2), 31',
    applies: always,
    isMet: ({ files, collections }) => files.length + collections.length > 0,
  },
  'breach-described': {
    article: '33(3), 33(5)',
    applies: always,
    isMet: ({ breach }) => breach.description !== undefined,
  },
  'risk-assessed': {
    article: '33(1), 34(1)',
    applies: always,
    isMet: ({ breach }) => breach.risk !== undefined,
  },
  'notification-decided': {
    article: '33(1)',
    applies: always,
    isMet: ({ breach }) => notificationFits(breach),
  },
  'authority-notified': {
    article: '33(1)',
    applies: notified,
    isMet: ({ breach }) => breach.notification !== undefined,
  },
  'notification-complete': {
    article: '33(4)',
    applies: notified,
    isMet: (subject) => subject.breach.notification?.complete === true && isNotified(subject),
  },
  'communication-decided': {
    article: '34(1), 34(3)',
    applies: always,
    isMet: ({ breach }) => communicationFits(breach),
  },
  'persons-informed': {
    article: '34(1)',
    applies: ({ breach }) => isToTell(breach),
    isMet: ({ breach }) => areInformed(breach),
  },
};
