import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/case-refusals.ts';

/** Why something is not done in a case, or there is no such case. */
export const refusals: Shape<typeof sv> = {
  'case-unknown': { title: 'The case does not exist', advice: 'Check the reference.' },
  'case-exists': { title: 'The case exists already', advice: 'It is registered as {{reference}}.' },
  'case-closed': {
    title: 'Case {{reference}} is closed',
    advice: 'Reopen it first if something is to change.',
  },
  'case-not-closed': {
    title: 'Case {{reference}} is not closed',
    advice: 'There is nothing to reopen.',
  },
  'reason-missing': {
    title: 'The reason is missing',
    advice: 'Write why. The reason belongs to the case.',
  },
  'handler-missing': {
    title: 'The case handler is missing',
    advice: 'Write who is to handle the case.',
  },
  'clash-unknown': {
    title: 'The clash is settled already, or has changed',
    advice:
      'Somebody has chosen already, or more has come to it. Open the case again and see what holds now.',
  },
  'nothing-changed': { title: 'Nothing changed', advice: 'It said so already.' },
  'document-unknown': {
    title: 'The document is not in the case',
    advice: 'It may have been withdrawn. Open the case again.',
  },
  'reference-unknown': {
    title: 'No case is called {{reference}}',
    advice: 'Check the reference.',
  },
  'case-confidential': {
    title: '{{reference}} is confidential',
    advice: 'Only the officers named in it open it. Ask one of them, or a lead, if you need to.',
  },
  'document-missing': {
    title: 'The file of the document is missing from the folder',
    advice: 'Fetch it back from a backup.',
  },
  'case-moved': {
    title: 'The case was changed while the letter was being made',
    advice: 'Nothing was issued. Read what is new in the case, and issue the letter again.',
  },
};
