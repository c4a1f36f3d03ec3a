import type { Case } from '../../case/case.ts';
import type { Answers } from '../answers/questions.ts';

/** What an authority asks, and the files that go with the answer. */
export const inquiryAnswers = ({ inquiry, files }: Case): Answers => ({
  ...(inquiry && {
    authority_name: inquiry.authority,
    their_reference: inquiry.theirReference,
    asked: inquiry.asked,
  }),
  bundle: files
    .map(({ document, note }) => (note.trim() === '' ? document.name : `${document.name}: ${note}`))
    .join('\n'),
});
