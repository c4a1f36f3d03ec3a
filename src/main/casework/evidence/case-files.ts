import type { Case } from '#domain/case/case.ts';
import { documentOf } from '#domain/case/document-of.ts';
import { ok, type Result } from '#domain/result.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import type { PackFile } from '#evidence/container.ts';
import { dossierName, type PackedDossier } from '#evidence/dossier.ts';
import { documentName, documentsIn, eventsName, recordName } from '#evidence/manifest.ts';
import type { Refusal } from '#shared/refusal.ts';
import { wordsFor } from '#shared/words/words.ts';
import type { ProvedEvent } from '../../casebook/evidence/prove.ts';
import { drawDocument } from '../letters/draw-document.ts';
import type { Work } from '../work.ts';
import { composeDossier, type DossierFacts } from './dossier.ts';

interface Making extends Pick<DossierFacts, 'names' | 'reason' | 'head'> {
  readonly signal: AbortSignal | undefined;
}

/** What a pack holds of a case that is here: record, events, and unless names are left out the documents. */
export async function caseFiles(
  work: Work,
  subject: Case,
  proved: readonly ProvedEvent[],
  { names, reason, head, signal }: Making,
): Promise<Result<readonly PackFile[], Refusal>> {
  const { language } = work.book.settings;
  const history = await work.book.history(subject.id);
  const due = work.clock.dueOf(subject);
  const facts = { subject, history, due, names, reason, language, head };
  const dossier = composeDossier(facts, wordsFor(language));
  const drawn = await drawDocument(work, dossier, signal ? { signal } : {});
  if (!drawn.ok) return drawn;
  const { reference } = subject;
  const documents = names === 'kept' ? await documentFiles(work, subject, proved) : [];
  return ok([
    { name: recordName(reference), bytes: drawn.value.pdf },
    dossierFile(reference, dossier),
    eventsFile(reference, proved),
    ...documents,
  ]);
}

/** The record once more, as the page that checks packs shows it. */
const dossierFile = (reference: string, { blocks }: LetterDocument): PackFile => {
  const dossier: PackedDossier = blocks.filter((block) => block.type !== 'chart');
  return {
    name: dossierName(reference),
    bytes: Uint8Array.from(Buffer.from(JSON.stringify(dossier))),
  };
};

/** A case's events as a pack has them. */
export const eventsFile = (reference: string, proved: readonly ProvedEvent[]): PackFile => {
  const events = proved.map(({ opened, ...header }) => ({ ...header, ...opened }));
  return {
    name: eventsName(reference),
    bytes: Uint8Array.from(Buffer.from(`${JSON.stringify(events, undefined, 1)}\n`)),
  };
};

/** Every file that an event brought and that nothing has destroyed since, once, under a name no other has. */
async function documentFiles(
  { book }: Work,
  { id, reference }: Case,
  proved: readonly ProvedEvent[],
) {
  const files: PackFile[] = [];
  const taken = new Set<string>();
  for (const { opened } of proved) {
    const document = opened && documentOf(opened.event as Parameters<typeof documentOf>[0]);
    if (!document || taken.has(document.blob)) continue;
    const read = await book.readBlob(id, document.blob);
    if (!read.ok) continue;
    taken.add(document.blob);
    const name = documentName(taken.size, document.name);
    files.push({ name: documentsIn(reference) + name, bytes: Uint8Array.from(read.value) });
  }
  return files;
}
