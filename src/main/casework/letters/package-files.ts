import type { Case } from '#domain/case/case.ts';
import type { Collection } from '#domain/case/data/collection.ts';
import { shownFileNames } from '#domain/disclosure/names/shown-name.ts';
import { enclosedWith } from '#domain/letter/sections/enclosed-with.ts';
import { receivedOn } from '#domain/letter/sections/received-on.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { disclosureWords } from '#shared/words/disclosure-words.ts';
import { extensionFor } from '../../intake/text/extension-for.ts';
import { safeFileName } from '#shared/safe-file-name.ts';
import { deliveryWords } from '../../letters/deliver/delivery-words.ts';
import { manifestOf } from '../../letters/deliver/manifest.ts';
import { readAttachments } from '../../letters/deliver/pdf/read-attachments.ts';
import type { Attachment } from '../../letters/draw/attachment.ts';
import type { OpenedLetter } from './issued-letter.ts';
import type { Work } from '../work.ts';

/** What a response package holds, the lists of it last. A letter that carries no data has no enclosures. */
export async function packageFiles(
  work: Work,
  { subject, letter, pdf }: OpenedLetter,
): Promise<Result<readonly Attachment[], Refusal>> {
  const { kind, language, issuedAt, registerVersion, document } = letter;
  const attached = readAttachments(pdf);
  const history = await work.book.history(subject.id);
  const collected = attached.length > 0 ? enclosedWith(subject, history, document.id) : [];
  const enclosures = await readEnclosures(work, subject, collected, letter);
  if (!enclosures.ok) return enclosures;
  const description = deliveryWords[language].pdf;
  const { name, mediaType } = document;
  const files = [{ name, mediaType, bytes: pdf, description }, ...attached, ...enclosures.value];
  const issuedOn = receivedOn(issuedAt, work.clock.zone).toString();
  const { reference } = subject;
  const facts = { reference, kind, language, issuedAt, issuedOn, registerVersion };
  return ok([...files, ...manifestOf(facts, files)]);
}

async function readEnclosures(
  { book }: Work,
  { id, reference, disclosure }: Case,
  collected: readonly Collection[],
  { language }: OpenedLetter['letter'],
): Promise<Result<readonly Attachment[], Refusal>> {
  const enclosures: Attachment[] = [];
  for (const [at, { system, document }] of collected.entries()) {
    const bytes = await book.readBlob(id, document.blob);
    if (!bytes.ok) return bytes;
    const address = { documentId: document.id, table: 0 };
    const shown = shownFileNames(address, disclosure.redactions, disclosureWords[language]);
    enclosures.push({
      name: `${reference}-enclosure-${at + 1}.${extensionFor(document.mediaType)}`,
      mediaType: document.mediaType,
      bytes: bytes.value,
      description: `${deliveryWords[language].enclosure({ system: shown('system', system) })}: ${safeFileName(shown('file', document.name))}`,
    });
  }
  return ok(enclosures);
}
