import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/register-refusals.ts';

/** Why a version of the record of processing was not adopted or withdrawn, and what to do. */
export const refusals = {
  'register-date-early': {
    title: 'The version cannot be valid from {{date}}',
    advice: 'A version is in force from {{latest}} and stays as it is. Choose a later day.',
  },
  'register-date-taken': {
    title: 'Another version is to be valid from {{date}}',
    advice: 'Choose another day, or withdraw the other version first.',
  },
  'register-text-missing': {
    title: 'A text is missing in the record',
    advice: 'Fill it in, in both Swedish and English: {{where}}.',
  },
  'register-id-twice': {
    title: 'Two entries have the same identifier',
    advice: 'Give one of them another: {{where}}.',
  },
  'register-id-unknown': {
    title: 'A purpose refers to something that is not there',
    advice: 'Choose among the entries of the record: {{where}}.',
  },
  'register-list-empty': {
    title: 'The record is not complete',
    advice: 'At least one entry is needed (Article 30(1)): {{where}}.',
  },
  'register-address-wrong': {
    title: 'The e-mail address cannot be used',
    advice: 'Write the controller’s e-mail address.',
  },
  'register-denied': {
    title: 'The record contradicts itself',
    advice: 'It confirms that there are none, and gives some all the same: {{where}}.',
  },
  'register-version-unknown': {
    title: 'No version of our own is called {{version}}',
    advice: 'Only versions that were adopted here can be withdrawn.',
  },
  'register-in-force': {
    title: 'The version {{version}} is in force already',
    advice: 'Letters and cases rest on it. Adopt a new version instead.',
  },
} satisfies Shape<typeof sv>;
