import type { Case } from '../../case/case.ts';
import type { Language } from '../../language.ts';
import type { RecordOfProcessing } from '../../register/record-of-processing.ts';
import type { Withheld } from '../../disclosure/withheld.ts';
import { glossaryOf, type GlossaryEntry } from '../../register/glossary.ts';
import type { NamedMapping } from '../../register/system-mapping.ts';
import type { DataTable } from '../../register/recognise-categories.ts';
import type { SupervisoryAuthority } from '../../register/supervisory-authority.ts';
import { receivedOn } from '../sections/received-on.ts';
import type { OwnMessage } from '../../disclosure/own-messages/outgoing-messages.ts';
import { type CopiedMessage, copiedMessages, messagesFile } from './copied-messages.ts';
import { copiedTables, type CopiedTable } from './copied-tables.ts';
import { processingTerms, type ProcessingTerms } from './processing-terms.ts';

/**
 * The machine-readable half of an access summary (Art. 15(3): a commonly used electronic form; Art. 20(1): structured
 * and machine-readable): the same data and terms as the letter, for programs. Its shape is described in
 * `docs/machine-readable-copy.md`. A released version keeps its shape; fields are only added.
 */
export interface MachineCopy {
  readonly format: 'ombud-access-copy';
  readonly formatVersion: 1;
  /** The language of all texts that are not data. */
  readonly language: Language;
  readonly reference: string;
  /** `YYYY-MM-DD`, in the controller's zone, as are the dates below. */
  readonly date: string;
  readonly controller: { readonly name: string; readonly email: string };
  readonly request: {
    readonly received: string;
    readonly name: string;
    readonly email: string;
    readonly address: string;
  };
  /** The record of processing the letter was written from. */
  readonly register: { readonly version: string; readonly validFrom: string };
  readonly processing: ProcessingTerms;
  readonly authority: { readonly name: string; readonly address: string; readonly site: string };
  readonly tables: readonly CopiedTable[];
  /** What columns and codes mean; `code` is '' for a column itself. */
  readonly glossary: readonly GlossaryEntry[];
  /** What the requester wrote to us themselves in the case, without what they quoted. */
  readonly messages: readonly CopiedMessage[];
  /** The text file beside this one that holds the messages, where the letter does not print them; '' where there is none. */
  readonly messagesFile: string;
  /** What the tables do not show, by table and ground (Art. 15(4)); what stands there is nowhere in the copy. */
  readonly withheld: readonly Withheld[];
}

/** What the copy is told beyond the case; the letter's own facts will do. */
export interface CopyFacts {
  /** The date of the letter in the controller's zone, `YYYY-MM-DD`. */
  readonly date: string;
  /** The controller's zone, such as `Europe/Stockholm`. */
  readonly zone: string;
  readonly sender: { readonly name: string; readonly email: string };
  readonly authority: SupervisoryAuthority;
  /** As they are shown in the letter: what was withheld there is not here either. */
  readonly tables: readonly DataTable[];
  readonly messages: readonly OwnMessage[];
  readonly heldIn: readonly string[];
  /** What each system's data are in the terms of the record. */
  readonly mappings: readonly NamedMapping[];
  readonly withheld: readonly Withheld[];
}

/**
 * Composes the copy from what the letter is composed from, so that both say the same. The same arguments give the same
 * copy.
 *
 * @param register the version in force on the letter's date
 */
export function machineCopy(
  subject: Case,
  register: RecordOfProcessing,
  facts: CopyFacts,
  language: Language,
): MachineCopy {
  const { name, email, address } = subject.requester;
  const { authority, sender, tables, mappings, withheld } = facts;
  return {
    format: 'ombud-access-copy',
    formatVersion: 1,
    language,
    reference: subject.reference,
    date: facts.date,
    controller: { name: sender.name, email: sender.email },
    request: {
      received: receivedOn(subject.receivedAt, facts.zone).toString(),
      name,
      email,
      address,
    },
    register: { version: register.version, validFrom: register.validFrom },
    processing: processingTerms(register, { tables, mappings, group: subject.group }, language),
    authority: {
      name: authority.name[language],
      address: authority.address[language],
      site: authority.site,
    },
    tables: copiedTables(subject.reference, tables),
    glossary: glossaryOf(tables, mappings, language).entries,
    messages: copiedMessages(facts.messages, facts.zone),
    messagesFile: messagesFile(subject.reference, facts),
    withheld,
  };
}
