import type { Language } from '#domain/language.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { deliveryWords } from './delivery-words.ts';

interface Sheet {
  readonly language: Language;
  readonly reference: string;
  readonly organisation: string;
  readonly addressee: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly fileName: string;
  readonly password: string;
}

/** The password of a delivery copy as a letter of its own, to be sent another way than the copy. */
export function passwordSheet(sheet: Sheet): LetterDocument {
  const { language, reference, organisation, addressee, date, fileName, password } = sheet;
  const says = deliveryWords[language].sheet;
  const form = fileName.endsWith('.zip') ? 'zip' : 'pdf';
  return {
    language,
    title: says.title,
    reference,
    sender: [organisation],
    addressee,
    date,
    blocks: [
      { type: 'paragraph', text: says.opening },
      {
        type: 'facts',
        entries: [
          { term: says.file, value: fileName },
          { term: says.password, value: password },
        ],
      },
      { type: 'paragraph', text: says.spelling },
      { type: 'paragraph', text: says.open[form] },
      { type: 'paragraph', text: says.apart },
    ],
  };
}
