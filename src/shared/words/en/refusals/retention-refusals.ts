import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/retention-refusals.ts';

/** Why something is not disposed of, or a rule of retention does not stand. */
export const refusals: Shape<typeof sv> = {
  'case-open': {
    title: '{{reference}} is open',
    advice: 'Only closed cases can be disposed of.',
  },
  'on-hold': {
    title: '{{reference}} is on legal hold',
    advice: 'Lift the hold in the case when it is no longer needed. Until then nothing of it goes.',
  },
  'message-unsettled': {
    title: 'A message in {{reference}} waits to be looked at',
    advice: 'It came after the case was closed. Say what it is; until then nothing is disposed of.',
  },
  'data-gone': {
    title: '{{reference}} has no data to dispose of',
    advice: 'Nothing was collected or given out, or it is gone already.',
  },
  'not-due': {
    title: '{{reference}} is not due for disposal yet',
    advice: 'The rule says {{dueOn}}.',
  },
  'kinds-missing': {
    title: 'No kind of case is chosen',
    advice: 'Choose at least one kind that the period is for.',
  },
  'period-out-of-range': {
    title: 'The period cannot be used',
    advice: 'Give 1 to {{most}} whole months.',
  },
  'decided-in-future': {
    title: 'The decision lies in the future',
    advice: 'Give the day it was taken, today at the latest.',
  },
  'already-on-hold': {
    title: '{{reference}} is already on legal hold',
    advice: 'Its reason stands in the case. Lift the hold first if the reason is to change.',
  },
  'not-on-hold': {
    title: '{{reference}} is not on legal hold',
    advice: 'There is nothing to lift.',
  },
  'disposal-unfinished': {
    title: 'The disposal is noted, but not finished',
    advice:
      'The disk did not take the change, so the data are still in the folder. Free some space: the disposal is finished the next time the book is opened.',
  },
};
