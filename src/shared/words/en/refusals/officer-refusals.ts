/** Why something about officers and invitations could not be done, and what can be done about it. */
export const refusals = {
  'passphrase-taken': {
    title: 'Choose another passphrase',
    advice:
      'This one cannot be used on this computer: it would not tell two officers from each other.',
  },
  'officer-unknown': {
    title: 'No officer is called {{name}}',
    advice: 'Settings, Officers, shows who there is.',
  },
  'confining-not-yours': {
    title: 'Somebody else decides that',
    advice:
      'A lead, or the officer who handles the case, makes it confidential. Once it is, only those named in it can change that.',
  },
  'nobody-named': {
    title: 'Nobody could open the case',
    advice: 'Choose at least one officer.',
  },
  'officer-exists': {
    title: '{{name}} is an officer or invited already',
    advice: 'Write the name so that it can be told from others, or remove the old one first.',
  },
  'officer-other': {
    title: 'The passphrase is not that of {{name}}',
    advice: 'It belongs to another officer of this computer. Nothing was changed.',
  },
  'officer-last-lead': {
    title: 'The book must have a lead',
    advice: 'Make somebody else a lead first.',
  },
  'lead-needed': {
    title: 'Only a lead may do that',
    advice: 'Ask one of the leads of the book.',
  },
  'until-passed': {
    title: 'The last day, {{until}}, has already passed',
    advice: 'Give a day that is to come.',
  },
  'until-malformed': {
    title: 'The last day could not be read',
    advice: 'Write it as 2027-03-31.',
  },
  'no-case-given': {
    title: 'No cases are chosen',
    advice: 'Give case numbers, or a period in which something came in.',
  },
  'reader-given-cases': {
    title: 'That reader was given certain cases only',
    advice: 'Their computer lacks the keys of the others. Remove them, and invite them anew.',
  },
  'invitation-unreadable': {
    title: 'The file is no invitation, or only part of one',
    advice: 'Copy it again from whoever invited you, or ask for a new invitation.',
  },
  'invitation-newer': {
    title: 'The invitation is from a newer Ombud',
    advice:
      'Update Ombud on this computer. It reads version {{known}}, and the invitation has version {{found}}.',
  },
  'invitation-altered': {
    title: 'The invitation was changed on its way',
    advice:
      'It is not as it was written. Do not use it. Tell whoever invited you, who withdraws it and makes a new one.',
  },
  'invitation-expired': {
    title: 'The invitation was good until {{until}}',
    advice: 'Ask for a new one.',
  },
  'invitation-used': {
    title: 'The invitation has been used already',
    advice:
      'An invitation can be used only once. If it was not you who used it, tell whoever invited you at once.',
  },
  'invitation-words-differ': {
    title: 'The words are not those of this invitation',
    advice:
      'Ask {{inviter}} to read them out once more, slowly, and type them again. If they still are not the same, somebody has changed the file on its way: do not use it, and ask for a new invitation. Nothing was done.',
  },
  'invitation-used-by-other': {
    title: 'The invitation has been used by somebody else',
    advice:
      'Whoever took it first is in the book, and what is written here does not count. Tell whoever invited you at once, and ask for a new invitation. Take it in an empty folder or on another computer. What you have written here stays where it is.',
  },
  'joining-unfinished': {
    title: 'The invitation was not fully taken on this computer',
    advice:
      'Have whoever else opens the book here unlock it, and take the same invitation once more under Settings, Officers.',
  },
  'invitation-withdrawn': {
    title: 'The invitation was withdrawn',
    advice: 'Ask for a new one.',
  },
  'invitation-other-book': {
    title: 'The invitation is to another case book',
    advice: 'Choose an empty folder for it, and it becomes a book of its own.',
  },
  'folder-not-empty': {
    title: 'The folder is not empty',
    advice: 'Choose an empty folder. Nothing in this one was changed.',
  },
};
