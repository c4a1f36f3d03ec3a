import type { Shape } from '../shape.ts';
import type * as sv from '../sv/evidence.ts';

/** What is wrong with an evidence pack. */
export const faults: Shape<typeof sv.faults> = {
  'pack-unreadable': 'The file is no evidence pack of Ombud’s.',
  'pack-newer':
    'The pack was made by a later version of Ombud. Check it with the page or the app of that version.',
  'pack-too-many-files':
    'The pack has more than {{most}} files: nobody packs so many. Nothing of it has been read.',
  'pack-too-large':
    'The file has {{megabytes}} MB and a pack {{most}} MB at most. Nothing of it has been read.',
  'manifest-unreadable':
    'The pack does not say what it is: pack.json is missing or cannot be read.',
  'container-altered':
    'Bytes of the zip that belong to none of its files are not as they were written.',
  'signature-missing': 'Nobody has signed for the pack, or the signature cannot be read.',
  'signature-wrong': 'The signature is not over this pack.',
  'signer-unknown': 'Whoever signed is no officer of the case book.',
  'file-missing': 'The file {{name}} is missing.',
  'file-altered': 'The file {{name}} is not as it was packed.',
  'file-foreign': 'The file {{name}} does not belong to the pack.',
  'listed-twice': 'The pack lists {{name}} more than once.',
  'case-misstated':
    'Case {{reference}} is not what the pack says it is: the log shows another number, or no disposal, or its names are shown where they are said to be left out.',
  'log-broken':
    'Event {{seq}} of the log of computer {{desk}} is not as it was written, or does not follow the one before.',
  'log-ends-elsewhere': 'The log of computer {{desk}} is not the one that the pack was made from.',
  'log-forked':
    'Event {{seq}} of the log of computer {{desk}} saw another event in another log than stands there.',
  'batch-not-signed':
    'Event {{seq}} of the log of computer {{desk}} was not signed by the officer it names.',
  'event-does-not-open':
    'Event {{seq}} of the log of computer {{desk}} does not open with the key in the pack.',
  'event-withheld':
    'Event {{seq}} of the log of computer {{desk}} is of the case and is not shown.',
  'events-differ': 'The events that the pack shows for {{reference}} are not those in the logs.',
  'document-missing': 'The document {{name}} of {{reference}} is not in the pack as it was kept.',
};

/** Of a case in a pack. */
export const states: Shape<typeof sv.states> = {
  whole: 'whole',
  masked: 'without names',
  destroyed: 'disposed of',
};

/** The readable record. */
export const dossier: Shape<typeof sv.dossier> = {
  title: 'Case record',
  reference: 'Case',
  kind: 'Kind',
  status: 'Status',
  receivedAt: 'Received (UTC)',
  channel: 'By',
  requester: 'Requester',
  handler: 'Handler',
  due: 'Due',
  clock: 'The clock and its steps',
  clockCaption: 'Each step, day by day, with its source of law',
  date: 'Date',
  step: 'Step',
  source: 'Source of law',
  alternatives: 'Other readings',
  letters: 'Letters',
  lettersCaption: 'Letters that have been issued',
  letter: 'Letter',
  issuedAt: 'Issued (UTC)',
  draftedBy: 'Drafted by',
  approvedBy: 'Approved by',
  pages: 'Pages',
  noLetters: 'No letter has been issued.',
  decisions: 'Decisions with grounds (times in UTC)',
  noDecisions: 'Nothing has been decided.',
  outcome: 'Outcome',
  story: 'What happened, in order',
  storyCaption: 'All events of the case',
  when: 'When (UTC)',
  who: 'Who',
  what: 'What',
  proof: 'How this record can be checked',
  proofText:
    'This record is a readable picture of the events in events.json. The events that are opened in the pack were sealed, linked and signed in the log when they were written. Check the pack with the verifier page of an installed Ombud, or with the command desk check.',
  masked: '[left out]',
  officer: 'Officer {{number}}',
  maskedText:
    'Names, free text and documents are left out. That the events are there, when and of which kind the log shows; what they say is not shown. Reason: {{reason}}',
  none: '–',
};

/** What a check shows, on the verifier page. */
export const check: Shape<typeof sv.check> = {
  title: 'Check of an evidence pack',
  intro:
    'This page reads the pack in this browser and sends nothing anywhere. Choose the file that you were given.',
  ownCopy:
    'A verifier that comes with the evidence proves little. Take it from an installed Ombud, or ask somebody you trust for it.',
  choose: 'Choose an evidence pack',
  checking: 'Checking …',
  holds: 'The pack holds: every file, link and signature is as it was written.',
  fails: 'The pack does not hold.',
  about: 'From {{organisation}}, {{at}}. Cases: {{count}}.',
  compare:
    'One step is left, and only you can take it: compare the fingerprint of the case book with the one that the organisation has given in another way.',
  distrust: 'Do not rely on it. Ask whoever gave it to you for another, and keep this one.',
  wrong: 'What is wrong',
  made: 'Made',
  organisation: 'Organisation',
  reason: 'Reason',
  names: 'Names',
  kept: 'with names',
  masked: 'without names: numbers, times and kinds alone are shown',
  period: 'Cases that came in',
  unopened:
    'Confidential cases of the period that are not in it: whoever made the pack does not open them',
  files: 'Files',
  signed: 'Signed batches that are shown',
  root: 'Fingerprint of the case book',
  rootHelp:
    'Compare it with the one that the organisation has given in another way, or with an earlier pack. Whoever makes keys can make a whole book.',
  signer: 'The pack is signed with key',
  book: 'Number of the case book',
  cases: 'Cases',
  caption: 'Cases in the pack',
  reference: 'Case',
  state: 'Shown',
  events: 'Events',
  opened: 'of them opened',
  logs: 'Logs',
  logsCaption: 'Where the log of each computer ended when the pack was made',
  desk: 'Computer',
  hash: 'Last link',
  unproven: 'What this check does not show',
  noEd25519:
    'This browser cannot check signatures (Ed25519). Use a newer one, or the command desk check.',
  unreadable: 'The file cannot be read.',
  language: 'Language',
};

/** What a check cannot show, however well it ends. */
export const unproven: Shape<typeof sv.unproven> = {
  root: 'That the fingerprint above is the organisation’s: comparing it does.',
  'others-left-out': 'That there were no other cases than those in the pack.',
  truth:
    'That what was written was true: only that it was written, and has not been changed since.',
  dossier:
    'That the records (PDF) render the events rightly: whoever made the pack signed for them. What the events say is in events.json.',
  age: 'That nothing was written after the pack was made.',
  masked: 'What the events say that were left out.',
  old: 'What events say that were written before they had keys of their own: they are shown without content.',
};

/** To read what is packed, on the verifier page. */
export const read: Shape<typeof sv.read> = {
  sealed: 'The file is sealed and can be read until {{until}}.',
  passphrase: 'Passphrase of the stick',
  unlock: 'Unlock',
  unlocking: 'Unlocking …',
  shut: 'The file does not open: the passphrase is another, or the file is not as it was written.',
  altered:
    'The passphrase is right, but the file is not as it was written. Nothing of it is shown.',
  past: 'The file was to be read until {{until}}. Ask whoever gave it to you for another.',
  title: 'Read the cases',
  search: 'Search the cases',
  found: '{{count}} of {{of}} cases',
  first: 'The first {{most}} of {{count}} found. Type more words.',
  register: 'Save the register (CSV)',
  files: 'Files',
  open: 'Open',
  save: 'Save',
  noRecord: 'No record to show here: the case was disposed of, or the pack is older.',
};
