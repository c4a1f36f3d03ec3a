import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import { isToldByName } from '#domain/case/breach/fitting.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Addressee } from '#domain/sheets/plan-addressees.ts';
import { isToldBy } from '#domain/workflow/judged.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { csvForms, csvForPeople } from '../../csv/write-csv.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { zip, type ZippedFile } from '../../letters/deliver/zip.ts';
import { drawDocument } from '../letters/draw-document.ts';
import { write } from '../cases/execute.ts';
import { keepDocument } from '../documents/keep-document.ts';
import { composeLetter } from '../letters/compose-letter.ts';
import { findCase, type Work } from '../work.ts';
import { readAddressees } from './read-addressees.ts';
import { sheetWords } from './sheet-words.ts';

type Wanted = Omit<Request<'sheets:make'>, 'job'>;
type Kind = Wanted['kind'];

/**
 * A letter that has been issued once, as a sheet to each it concerns: the persons of a list (Art. 34), or every controller of
 * a breach that is still to be told (Art. 33(2)). One zip with a file each, named by number alone, and the list of who got
 * which; that of persons is kept sealed with the case as well. Nothing is sent, and nobody counts as told by it.
 */
export async function makeSheets(
  work: Work,
  { reference, kind, language, file }: Wanted,
  pacing: Pacing = {},
): Promise<Response<'sheets:make'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const subject = found.value;
  const listed = await addresseesOf(subject, { kind, language, ...(file && { file }) }, pacing);
  if (!listed.ok) return listed;
  const { addressees, doubled } = listed.value;
  const sheets = await drawAll(work, subject, kind, addressees, pacing);
  if (!sheets.ok) return sheets;
  const list = listOf(subject, kind, addressees, language);
  if (kind === 'breach-to-persons') {
    const kept = await keepList(work, subject, list, addressees.length);
    if (!kept.ok) return kept;
  }
  const bytes = await zip([...sheets.value, list], { at: work.now() });
  const fileName = `${reference}-${kind}-sheets.zip`;
  const made = { bytes, fileName, mediaType: 'application/zip' };
  return ok({ file: made, sheets: addressees.length, doubled });
}

/** Whom the sheets go to. As long as the persons are to be told each for themselves, a list of them can be made. */
async function addresseesOf(
  { breach }: Case,
  { kind, language, file }: Pick<Wanted, 'kind' | 'language' | 'file'>,
  pacing: Pacing,
): Promise<Result<{ addressees: readonly Addressee[]; doubled: number }, Refusal>> {
  if (kind === 'breach-to-persons') {
    if (!isToldByName(breach)) return refuse({ code: 'communication-not-decided' });
    return file ? readAddressees(file, language, pacing) : refuse({ code: 'list-empty' });
  }
  const addressees = (breach.controllers ?? [])
    .filter(({ told }) => told === undefined)
    .map(({ name, contact }) => ({ name, lines: contact.split('\n'), language }));
  return addressees.length > 0 ? ok({ addressees, doubled: 0 }) : refuse({ code: 'list-empty' });
}

async function drawAll(
  work: Work,
  subject: Case,
  kind: Kind,
  addressees: readonly Addressee[],
  { signal, onProgress }: Pacing,
): Promise<Result<readonly ZippedFile[], Refusal>> {
  const letters = new Map<string, Result<LetterDocument, Refusal>>();
  const files: ZippedFile[] = [];
  for (const [index, addressee] of addressees.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done: index, total: addressees.length });
    const { name, lines, language } = addressee;
    // One text for all persons of a language; a controller is named in its own.
    const which = kind === 'breach-to-persons' ? language : name;
    const letter = letters.get(which) ?? (await letterTo(work, subject, kind, addressee));
    letters.set(which, letter);
    if (!letter.ok) return letter;
    const shown = [name, ...lines].filter((line) => line.trim() !== '');
    const drawn = await drawDocument(
      work,
      { ...letter.value, addressee: shown },
      signal ? { signal } : {},
    );
    if (!drawn.ok) return drawn;
    files.push({ name: nameOf(subject, kind, index), bytes: drawn.value.pdf });
  }
  return ok(files);
}

/** The letter as it was issued; to a controller, with its own name where the letter names it. */
async function letterTo(
  work: Work,
  subject: Case,
  kind: Kind,
  { name, lines, language }: Addressee,
): Promise<Result<LetterDocument, Refusal>> {
  const issued = subject.letters.some((one) => one.kind === kind && one.language === language);
  if (!issued || !isToldBy(subject, kind)) {
    return refuse({ code: 'sheets-unissued', kind, language });
  }
  const own = { controller_name: name, controller_contact: lines.join('\n') };
  const letterFacts =
    kind === 'breach-to-controller'
      ? { ...subject.letterFacts, [language]: { ...subject.letterFacts[language], ...own } }
      : subject.letterFacts;
  const wanted = { kind, language, date: work.clock.today() };
  const composed = await composeLetter(work, { ...subject, letterFacts }, wanted);
  if (!composed.ok) return composed;
  const { missing, document } = composed.value;
  return missing.length > 0
    ? refuse({ code: 'facts-missing', names: missing.join(', ') })
    : ok(document);
}

/** A file name says nothing about a person. */
const nameOf = ({ reference }: Case, kind: Kind, index: number): string =>
  `${reference}-${kind}-${String(index + 1).padStart(4, '0')}.pdf`;

/** Who got which sheet, for those who send them and for the case. */
function listOf(
  subject: Case,
  kind: Kind,
  addressees: readonly Addressee[],
  language: Language,
): ZippedFile {
  const { columns } = sheetWords[language];
  const rows = addressees.map((one, index) => [
    nameOf(subject, kind, index),
    one.name,
    one.lines.join(', '),
    one.language,
  ]);
  const text = csvForPeople([columns, ...rows], csvForms[language].delimiter);
  return { name: `${subject.reference}-${kind}-list.csv`, bytes: Buffer.from(text) };
}

async function keepList(
  work: Work,
  subject: Case,
  { name, bytes }: ZippedFile,
  persons: number,
): Promise<Result<unknown, Refusal>> {
  const kept = await keepDocument(work, subject.id, bytes, { name, mediaType: 'text/csv' });
  if (!kept.ok) return kept;
  const note = sheetWords[work.book.settings.language].listNote({ persons });
  const commands: CaseCommand[] = [
    { type: 'attach-file', document: kept.value.document, note },
    { type: 'list-persons', persons },
  ];
  return write(work, subject.id, commands);
}
