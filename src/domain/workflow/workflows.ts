import type { LetterKind } from '../case/letters/letter-kinds.ts';
import type { CaseKind } from '../case/kind.ts';
import {
  before,
  beforeAnswering,
  beforeDisclosing,
  beforeRefusing,
  requestHead,
  requestOutcomes,
  requestTail,
  searched,
  withdrawal,
} from './steps.ts';
import type { Step } from './check.ts';
import type { Workflow } from './workflow.ts';

const requestLetters: readonly LetterKind[] = [
  'acknowledgement',
  'identity-request',
  'extension',
  'delay-apology',
  'fee-notice',
];

const request = (
  article: string,
  letters: readonly LetterKind[],
  steps: readonly Step[],
): Workflow => ({
  article,
  steps: [...requestHead, ...steps, ...requestTail],
  outcomes: requestOutcomes,
  letters: [...requestLetters, ...letters, 'refusal'],
});

const restricting: readonly LetterKind[] = ['restriction', 'restriction-lifting'];

/** The company answers as controller: one workflow for each kind of case. */
export const controllerWorkflows: Readonly<Record<CaseKind, Workflow>> = {
  access: request('15', ['access-summary'], searched),
  rectification: request(
    '16',
    ['rectification', ...restricting],
    [
      beforeAnswering('corrected', 'granted', 'partly'),
      before('recipients-told', 'granted', 'partly'),
    ],
  ),
  erasure: request(
    '17',
    ['erasure', ...restricting],
    [
      beforeAnswering('erased', 'granted', 'partly'),
      before('recipients-told', 'granted', 'partly'),
    ],
  ),
  restriction: request('18', restricting, [
    beforeAnswering('restricted', 'granted', 'partly'),
    before('recipients-told', 'granted', 'partly'),
  ]),
  portability: request(
    '20',
    ['portability', 'access-summary'],
    [...searched, beforeAnswering('portability-assessed', 'granted', 'partly', 'refused')],
  ),
  objection: request(
    '21(1)',
    ['objection', ...restricting],
    [
      before('restricted-meanwhile', 'granted', 'partly', 'refused'),
      beforeAnswering('objection-weighed', 'granted', 'partly', 'refused'),
    ],
  ),
  'marketing-objection': {
    article: '21(2)',
    steps: [
      before('role-decided', 'granted'),
      beforeAnswering('marketing-stopped', 'granted'),
      beforeAnswering('suppression-entered', 'granted'),
      before('answered', 'granted'),
      before('told-anew', 'granted'),
      withdrawal,
    ],
    outcomes: ['granted', 'withdrawn'],
    letters: ['acknowledgement', 'delay-apology', 'marketing-stop'],
  },
  'automated-decision': request(
    '22',
    ['human-review'],
    [beforeRefusing('human-reviewed', 'granted', 'partly', 'refused')],
  ),
  complaint: {
    article: '77, policy',
    steps: [
      before('role-decided', 'answered'),
      beforeDisclosing('authority-shown', 'answered'),
      before('representative-appointed', 'answered'),
      before('complainant-contacted', 'answered'),
      beforeAnswering('complaint-found', 'answered'),
      before('options-described', 'answered'),
      beforeAnswering('remedy-chosen', 'answered'),
      before('remedy-carried-out', 'answered'),
      before('answered', 'answered'),
      before('told-anew', 'answered'),
      withdrawal,
    ],
    outcomes: ['answered', 'withdrawn'],
    letters: [
      'acknowledgement',
      'extension',
      'delay-apology',
      'complaint-contact',
      'complaint-answer',
    ],
  },
  breach: {
    article: '33, 34',
    steps: [
      before('role-decided', 'documented', 'no-breach'),
      before('breach-described', 'documented', 'no-breach'),
      before('risk-assessed', 'documented'),
      before('notification-decided', 'documented'),
      before('authority-notified', 'documented'),
      before('notification-complete', 'documented'),
      before('communication-decided', 'documented'),
      before('persons-informed', 'documented'),
    ],
    outcomes: ['documented', 'no-breach'],
    letters: ['acknowledgement', 'breach-notification', 'breach-to-persons'],
  },
  question: {
    article: '12(2)',
    steps: [before('role-decided', 'answered'), before('answered', 'answered'), withdrawal],
    outcomes: ['answered', 'withdrawn'],
    letters: ['acknowledgement', 'delay-apology', 'question-answer'],
  },
  'authority-inquiry': {
    article: '58(1), 31',
    steps: [
      before('inquiry-described', 'answered'),
      before('inquiry-placed', 'answered'),
      before('bundle-gathered', 'answered'),
      before('answered', 'answered'),
      before('told-anew', 'answered'),
      withdrawal,
    ],
    outcomes: ['answered', 'withdrawn'],
    letters: ['authority-answer'],
  },
};

/** The company is processor: what came in goes on to the controller, and nothing is answered in substance (Art. 28(3)(e)). */
export const processorWorkflow: Workflow = {
  article: '28(3)(e)',
  steps: [before('role-decided', 'forwarded'), before('forwarded', 'forwarded'), withdrawal],
  outcomes: ['forwarded', 'withdrawn'],
  letters: ['acknowledgement', 'forwarding'],
};

/** The same of a breach (Art. 33(2)): the 72 hours are the controller's. */
export const processorBreachWorkflow: Workflow = {
  article: '33(2)',
  steps: [
    before('role-decided', 'forwarded', 'no-breach'),
    before('breach-described', 'forwarded', 'no-breach'),
    before('controller-told', 'forwarded'),
  ],
  outcomes: ['forwarded', 'no-breach'],
  letters: ['acknowledgement', 'breach-to-controller'],
};
