import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/letter-refusals.ts';

/** Why a letter is not drafted, approved, composed or drawn. */
export const refusals: Shape<typeof sv> = {
  'letter-contradicted': {
    title: 'The letter says something that cannot be so',
    advice:
      '{{found}} Correct the answers or the case: such a letter cannot be issued, whatever the reason.',
  },
  'letter-not-for-kind': {
    title: 'The letter does not fit the case',
    advice: 'Change the kind of the case or choose another letter.',
  },
  'letter-fact-unknown': {
    title: 'An answer belongs to no question',
    advice: 'The letter does not ask for it. Answer the questions that the letter has.',
  },
  'letter-fact-malformed': {
    title: 'The answer cannot be used',
    advice:
      'Write a day as 2026-11-25, or choose one of the options: “$t(letters.questions.{{name}})”.',
  },
  'appeal-promised': {
    title: 'A company’s answer cannot be appealed',
    advice: 'Write of a complaint to the supervisory authority and of a judicial remedy instead.',
  },
  'draft-missing': {
    title: 'Nothing has been put forward for approval',
    advice: 'Put the letter forward first.',
  },
  'same-person-approves': {
    title: 'Somebody else must approve',
    advice: '{{name}} wrote the letter. Ask a colleague to approve it.',
  },
  'approval-missing': {
    title: 'The letter has not been approved',
    advice: 'It is to be approved by somebody other than who wrote it, and not changed after that.',
  },
  'facts-missing': {
    title: 'The letter lacks facts',
    advice: 'First answer this: {{asked}}',
  },
  'findings-open': {
    title: 'The check has remarks',
    advice: '{{found}} Correct it, or give a reason for each.',
  },
  'letter-otherwise': {
    title: 'The letter is no longer the one you saw',
    advice:
      'The case, the letter’s text or the letterhead has changed since the letter was shown, or it is another day. Nothing was issued. Read the letter once more, then issue it.',
  },
  'template-unusable': {
    title: 'The text cannot be used',
    advice: 'Something is wrong on line {{line}}, so it was not saved. Correct it and try again.',
  },
  'template-moved': {
    title: 'The text was changed after you began to write',
    advice:
      '{{by}} has saved version {{number}}. Your text was not saved, but it is still here. Choose which of the two to go on with.',
  },
  'register-missing': {
    title: 'No record of processing was in force on {{date}}',
    advice: 'The first version applies from 17 April 2020. Check the day the case was received.',
  },
};
