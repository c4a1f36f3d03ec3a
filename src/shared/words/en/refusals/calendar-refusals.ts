import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/calendar-refusals.ts';

/** Why a day of the calendar, or a period, cannot be so. */
export const refusals: Shape<typeof sv> = {
  'period-backwards': {
    title: 'The period ends before it begins',
    advice: 'Choose a last day that is not before the first.',
  },
  'period-too-long': {
    title: 'The period is longer than {{most}} years',
    advice: 'Choose a shorter one.',
  },
  'name-missing': {
    title: 'The name is missing',
    advice: 'Write what the day is called. The name is shown in the steps.',
  },
  'day-out-of-range': {
    title: 'The day {{date}} is outside the calendar',
    advice: 'The calendar covers 2000 to 2110.',
  },
  'day-not-working': {
    title: '{{date}} is not a working day as it is',
    advice: 'A Saturday, Sunday, holiday or closed day need not be closed.',
  },
  'closed-day-unknown': {
    title: 'Nobody has closed {{date}}',
    advice: 'Choose a day from the list of closed days.',
  },
  'day-not-holiday': {
    title: '{{date}} is no holiday in the calendar',
    advice: 'Only a holiday can be made a working day, and only once.',
  },
  'holiday-not-struck': {
    title: '{{date}} was not made a working day',
    advice: 'There is nothing to restore.',
  },
  'calendar-range': {
    title: 'The calendar cannot show {{from}} to {{to}}',
    advice: 'Choose at most {{most}} days, the first before the last.',
  },
};
