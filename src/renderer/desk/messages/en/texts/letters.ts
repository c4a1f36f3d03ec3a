import type { Shape } from '#shared/words/words.ts';
import type { letters as sv } from '../../sv/texts/letters.ts';

export const letters = {
  title: 'Answer to the requester',
  kind: 'Letter',
  language: 'Language',
  drawing: 'Drawing the letter …',
  issue: 'Issue',
  issueTitle: 'Issue the letter?',
  issueText:
    'The letter is kept sealed in the case exactly as shown. Ombud does not send it: save the PDF and send it yourself.',
  issued: 'Issued: {{letter}}',
  issuedLetters: 'Issued',
  nothingIssued: 'No letter has been issued yet.',
  previewOf: 'Preview: {{letter}}',
  view: 'Show {{letter}}',
  savePdf: 'Save PDF',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  close: 'Close the letter',
  missing_one: 'One question is unanswered. Its place in the letter is marked.',
  missing_other: '{{count}} questions are unanswered. Their places in the letter are marked.',
  stopped: 'You stopped the drawing of the letter.',
  drawAgain: 'Draw it again',
  lastDrawn: 'This is the last version of the letter that could be drawn.',
  shownOf: 'Issued: {{letter}}',
  questions: 'Questions for the letter',
  saveAnswers: 'Save the answers',
  optional: 'May be left empty.',
  checks: 'Check before sending',
  checksPassed: 'Nothing in the letter or the case gives cause for complaint.',
  findingReason: 'Reason to send it anyway',
  againReason: 'Why is the letter issued again?',
  againHelp: 'It becomes version {{version}}. The earlier one stays.',
  version: 'version {{version}}',
  approve: 'Approve',
  approveAs: 'Approve as somebody else',
  approveAsText:
    'Whoever approves reads the letter here and signs in for this one act. The approval has their own signature; you work on as before.',
  approversPassphrase: 'Passphrase of who approves',
  approveHere: 'Somebody else approves here …',
  putForward: 'Put forward for approval',
  review: {
    none: 'The letter is to be approved by somebody else before it is issued.',
    changed: 'The letter has changed since {{draftedBy}} put it forward. Put it forward again.',
    drafted: '{{draftedBy}} has put the letter forward for approval.',
    approved: 'Written by {{draftedBy}}, approved by {{approvedBy}}.',
  },
  signs: 'Characters that cannot be printed are shown as a sign: {{where}}.',
  findings: {
    late: 'The answer is late: the last day was {{due}} (Article 12(3)).',
    'extension-untold':
      'The requester was not told of the extension by {{firstDay}}. It does not hold then (Article 12(3)).',
    'id-copy-demanded':
      'The letter asks for a copy of an identity document. That is seldom allowed.',
    'extra-identifiers':
      'The letter asks for more data than the doubt gives reason to (Article 12(6)).',
    'wrong-language': 'The letter is not in the language the requester wrote in.',
    'wrong-medium': 'The request came by e-mail, but there is no e-mail address to answer to.',
    'no-reasons': 'The reasons are too short to explain anything (Article 12(4)).',
    'no-complaint-route': 'The letter does not say where to complain (Article 12(4)).',
    'recipients-as-categories':
      'Recipients have no names in the record of processing ({{kinds}}). The requester has a right to have them by name.',
    'redaction-without-ground': 'There are redactions without a ground ({{places}}).',
    'rows-of-others':
      'Nobody has said which rows are the requester’s, and {{rows}} seem to be another person’s: {{where}}.',
    'stands-elsewhere':
      'Something that is redacted in one place still stands in another ({{texts}}): {{where}}.',
    'others-in-words': 'What is written for the letter seems to name somebody else: {{where}}.',
    'others-data':
      'There are values that look like other people’s and have not been reviewed ({{values}}).',
    'kept-untold':
      'The letter says that all is done, but the case has kept something. Write what is kept and why.',
    'recipients-denied':
      'The letter says that nobody has received the data, but the case has recipients.',
    'recipients-otherwise':
      'The letter says of the recipients what the case does not: none are listed, or not all are told.',
    'objection-otherwise':
      'The letter says of the objection what the weighing in the case does not.',
    'review-otherwise': 'The letter says of the decision what the review in the case does not.',
    'refused-but-done':
      'The letter says that nothing is done, but measures were taken in the case. Choose that it is refused in part.',
    'notice-otherwise':
      'The letter is of the wrong type: the case shows whether the notification is made already.',
    'persons-otherwise': 'The letter says of telling the persons what the case does not.',
    'remedy-otherwise': 'The letter promises a remedy that the case shows as carried out.',
    'complaint-otherwise':
      'The letter says of the complaint what the case does not: what you have found, or that nothing is done though a remedy is chosen.',
    'forwarded-otherwise':
      'The letter says that the matter was passed on, but the case does not. Record the forwarding first.',
    'questions-unanswered':
      'The person asks questions ({{questions}}) that the letter does not answer.',
    unsigned:
      'No person signs the letter. Write who in the letterhead, or the handler’s given and family name in the case.',
    'not-stated':
      'The record of processing neither gives nor denies transfers or automated decisions ({{parts}}). The requester has a right to be told (Articles 15(1)(h) and 15(2)).',
    'balancing-missing':
      'Purposes that rest on a legitimate interest ({{purposes}}) lack in the record of processing which interest it is, or how it was weighed. The requester is entitled to it (Articles 6(1)(f) and 13(1)(d)).',
    'storage-passed':
      'By the record’s own rule the data should be gone already: {{where}}. Erase them, or mend the rule.',
    'columns-unexplained':
      'Columns that nobody has put in words ({{count}}): {{columns}}. Explain them under Purposes, words and codes, and they come in the glossary.',
    'source-not-stated':
      'Neither a column nor the record of processing says where the data come from: {{systems}} (Article 15(1)(g)).',
    'fact-in-future': 'The letter says that something happened on {{day}}, which has not been yet.',
    'promise-in-past': 'The letter promises something for {{day}}, which has passed.',
    'told-too-late':
      'The letter gives notice of {{day}}, which is its own day. The person must be told before: choose a later day (Articles 12(5) and 18(3)).',
  },
  mend: {
    clock: 'Show the dates',
    identity: 'Identity',
    language: 'Change language',
    requester: 'Correct the details',
    questions: 'Change the answers',
    template: 'Open the texts',
    register: 'Record of processing',
    data: 'Show the data',
    letterhead: 'Letterhead',
  },
  disposed: 'Disposed of {{day}}',
} satisfies Shape<typeof sv>;
