import type { Shape } from '#shared/words/shape.ts';
import type { letterhead as sv } from '../../sv/texts/letterhead.ts';

/** What stands on the company's letters. */
export const letterhead = {
  title: 'Letterhead',
  about: 'For letters issued from now on. Letters that have been issued are not changed.',
  address: 'Postal address',
  phone: 'Telephone',
  dataProtectionOfficer: 'Data protection officer and how to reach them',
  none: 'Empty: the line is left out.',
  fromRecord: 'Empty: what the record of processing says is used.',
  colour: 'Colour',
  pickColour: 'Choose a colour',
  ink: 'Empty: black text and no line.',
  noColour: 'Write # and six characters, for instance #1d5b54.',
  pale: 'Too pale: the contrast is {{ratio, number}}:1 and text needs at least {{least, number}}:1.',
  clear:
    'The contrast on white paper is {{ratio, number}}:1; at least {{least, number}}:1 is needed.',
  signature: { name: 'Who signs', title: 'Title' },
  signatureHelp: 'Empty: the case’s handler.',
  logo: 'Logo',
  pickLogo: 'Choose a PNG or SVG …',
  changeLogo: 'Change the logo …',
  removeLogo: 'Remove the logo',
  unreadable: 'The file is not a picture that can be read. Choose a PNG or SVG file.',
  logoText: { sv: 'What it shows (Swedish)', en: 'What it shows (English)' },
  logoTextHelp: 'Read out to those who do not see the picture.',
  save: 'Save the letterhead',
  saved: 'The letterhead is saved',
  preview: 'How the letters look',
} satisfies Shape<typeof sv>;
