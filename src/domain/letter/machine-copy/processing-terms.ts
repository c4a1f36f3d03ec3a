import type { Language } from '../../case/case.ts';
import { recogniseCategories, type DataTable } from '../../register/recognise-categories.ts';
import type {
  Entry,
  NamedRecipient,
  RecordOfProcessing,
  Worded,
} from '../../register/record-of-processing.ts';

/** An entry of the record in one language. `id` is stable between versions of the record. */
export interface Term {
  readonly id: string;
  readonly text: string;
}

/** The terms of Art. 15(1)(a)-(d), (h) and 15(2) as the record gives them; purposes point at the others by id. */
export interface ProcessingTerms {
  readonly purposes: readonly (Term & {
    readonly legalBasis: string;
    readonly categories: readonly string[];
    readonly sources: readonly string[];
    readonly recipients: readonly string[];
    readonly retention: string;
  })[];
  readonly legalBases: readonly (Term & { readonly article: string })[];
  /** Only those the data belong to, each with the columns it was found in (Art. 15(1)(b): the categories concerned). */
  readonly categories: readonly (Term & { readonly columns: readonly string[] })[];
  /** Columns that no category of the record knows by name. */
  readonly otherColumns: readonly string[];
  readonly sources: readonly Term[];
  readonly recipients: readonly (Term & { readonly named: readonly NamedRecipient[] })[];
  readonly retention: readonly Term[];
  readonly transfers: string;
  readonly automatedDecisions: string;
}

/** Puts the record's terms in one language, with the categories that were found in `tables`. */
export function processingTerms(
  register: RecordOfProcessing,
  tables: readonly DataTable[],
  language: Language,
): ProcessingTerms {
  const say = (text: Worded) => text[language];
  const term = ({ id, text }: Entry): Term => ({ id, text: say(text) });
  const { found, others } = recogniseCategories(tables, register.categories);
  return {
    purposes: register.purposes.map((purpose) => ({
      ...term(purpose),
      legalBasis: purpose.legalBasis,
      categories: purpose.categories,
      sources: purpose.sources,
      recipients: purpose.recipients,
      retention: purpose.retention,
    })),
    legalBases: register.legalBases.map((basis) => ({ ...term(basis), article: basis.article })),
    categories: found.map(({ category, columns }) => ({ ...term(category), columns })),
    otherColumns: others,
    sources: register.sources.map(term),
    recipients: register.recipients.map((recipient) => ({
      ...term(recipient),
      named: recipient.named,
    })),
    retention: register.retention.map(term),
    transfers: say(register.transfers.text),
    automatedDecisions: say(register.automatedDecisions.text),
  };
}
