import type { FindingCode } from '#domain/letter/pre-send/finding.ts';

/** What the check before sending found in a letter. */
export const findings = {
  late: 'The answer is late: the last day was {{due}} (Article 12(3)).',
  'extension-untold':
    'The requester was not told of the extension by {{firstDay}}. It does not hold then (Article 12(3)).',
  'id-copy-demanded': 'The letter asks for a copy of an identity document. That is seldom allowed.',
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
  'others-in-words': 'What is written for the letter seems to name somebody else: {{where}}',
  'others-data':
    'There are values that look like other people’s and have not been reviewed ({{values}}).',
  'kept-untold':
    'The letter says that all is done, but the case has kept something. Write what is kept and why.',
  'recipients-denied':
    'The letter says that nobody has received the data, but the case has recipients.',
  'recipients-otherwise':
    'The letter says of the recipients what the case does not: none are listed, or not all are told.',
  'objection-otherwise': 'The letter says of the objection what the weighing in the case does not.',
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
  'fact-before-receipt':
    'The letter says that something was done on {{day}}, but the case came in only on {{received}}. Is the day right?',
  'other-language-in-words': 'What is answered here is not in the letter’s language: {{where}}',
} satisfies Record<FindingCode, string>;
