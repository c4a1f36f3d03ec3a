import type { LetterWords } from '#domain/letter/letter-words.ts';

/** The matter as an English letter names it to the requester. */
export const matter: LetterWords['matter'] = {
  access: 'your request to know which personal data we process about you',
  rectification: 'your request to have your personal data corrected',
  erasure: 'your request to have your personal data erased',
  restriction: 'your request to restrict the processing of your personal data',
  portability: 'your request for data portability',
  objection: 'your objection to how we process your personal data',
  'marketing-objection': 'your objection to direct marketing',
  'automated-decision': 'your request concerning an automated decision',
  complaint: 'your complaint',
  breach: 'your report of a personal data breach',
  question: 'your question',
  'authority-inquiry': 'your inquiry',
};

/** The same to somebody else. */
export const matterOfPerson: LetterWords['matterOfPerson'] = {
  access: 'a request for access to personal data (Article 15)',
  rectification: 'a request for rectification of personal data (Article 16)',
  erasure: 'a request for erasure of personal data (Article 17)',
  restriction: 'a request for restriction of processing (Article 18)',
  portability: 'a request for data portability (Article 20)',
  objection: 'an objection to the processing of personal data (Article 21(1))',
  'marketing-objection': 'an objection to direct marketing (Article 21(2)–(3))',
  'automated-decision': 'a request concerning an automated decision (Article 22)',
  complaint: 'a complaint about the processing of personal data',
  breach: 'a report of a personal data breach',
  question: 'a question about personal data',
  'authority-inquiry': 'an inquiry from a supervisory authority (Article 58(1))',
};
