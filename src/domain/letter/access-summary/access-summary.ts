import type { Case } from '../../case/case.ts';
import type { RecordOfProcessing } from '../../register/record-of-processing.ts';
import { factList, heading, paragraph } from '../blocks.ts';
import type { LetterDocument } from '../letter-document.ts';
import { letterHead, signature } from '../letter-head.ts';
import type { LetterWords } from '../letter-words.ts';
import { receivedOn } from '../received-on.ts';
import { aboutRequest } from './about-request.ts';
import { complaint } from './complaint.ts';
import { concernedBy } from '../../register/concerned.ts';
import { copy } from './copy.ts';
import { inShort } from './in-short.ts';
import { processing } from './processing.ts';
import { rights } from './rights.ts';
import type { Section, SummaryContext, SummaryFacts } from './summary-context.ts';

/**
 * Composes the answer to an access request: every item of Art. 15(1)(a)-(h), 15(2), the copy of 15(3) and the
 * information of 12(4), specific to this person, the short answer first.
 *
 * Where no row was collected the letter says plainly that only the request itself is held. The same arguments give
 * the same document.
 *
 * @param register the version in force on the letter's date
 * @param facts `tables` whole, in the order they are to be shown
 * @param words decides the language of the letter, which may differ from the case's
 */
export function composeAccessSummary(
  subject: Case,
  register: RecordOfProcessing,
  facts: SummaryFacts,
  words: LetterWords,
): LetterDocument {
  const holdsData = facts.tables.some((table) => table.rows.length > 0);
  const concerned = concernedBy(facts.tables, facts.mappings, register);
  const context: SummaryContext = { subject, register, facts, words, concerned, holdsData };
  const sections = [opening, inShort, aboutRequest, processing, rights, complaint, contact, copy];
  return {
    ...letterHead(subject, facts, words),
    title: words.summary.title({ organisation: facts.sender.name }),
    blocks: sections.flatMap((section) => section(context)),
  };
}

const opening: Section = ({ subject, facts, words }) => {
  const received = words.date(receivedOn(subject.receivedAt, facts.zone));
  return [
    paragraph(words.greeting(subject.requester.name)),
    paragraph(words.summary.opening({ received })),
  ];
};

/** Whom to ask, and the data protection officer where there is one; then who writes. The copy follows after. */
const contact: Section = ({ subject, facts, words }) => {
  const { email, dataProtectionOfficer } = facts.sender;
  const officer = { term: words.dataProtectionOfficer, value: dataProtectionOfficer };
  return [
    heading(1, words.contactHeading),
    paragraph(words.contact({ email, reference: subject.reference })),
    ...(dataProtectionOfficer === '' ? [] : [factList([officer])]),
    ...signature(subject, facts, words),
  ];
};
