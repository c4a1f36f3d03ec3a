import { ok, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { makePassword } from '../../letters/deliver/password.ts';
import { passwordSheet } from '../../letters/deliver/password-sheet.ts';
import { protectPdf } from '../../letters/deliver/pdf/protect-pdf.ts';
import { zip } from '../../letters/deliver/zip.ts';
import { drawDocument } from './draw-document.ts';
import { openIssued, type OpenedLetter } from './issued-letter.ts';
import { packageFiles } from './package-files.ts';
import type { Work } from '../work.ts';

/** A copy that opens only with a password, and the password on a sheet of its own. The sealed letter stays as it is. */
export async function protectLetter(
  work: Work,
  { reference, documentId }: Request<'letters:protect'>,
): Promise<Response<'letters:protect'>> {
  const opened = await openIssued(work, reference, documentId);
  if (!opened.ok) return opened;
  const password = makePassword();
  const fileName = named(opened.value, 'protected.pdf');
  const sheet = await drawSheet(work, opened.value, fileName, password);
  if (!sheet.ok) return sheet;
  const bytes = protectPdf(opened.value.pdf, password);
  return ok({ file: { bytes, fileName, mediaType: 'application/pdf' }, sheet: sheet.value });
}

/** The letter, the files inside it, its enclosures and a list of them all, as one zip; protected if so wished. */
export async function packageLetter(
  work: Work,
  { reference, documentId, protect }: Request<'letters:package'>,
): Promise<Response<'letters:package'>> {
  const opened = await openIssued(work, reference, documentId);
  if (!opened.ok) return opened;
  const files = await packageFiles(work, opened.value);
  if (!files.ok) return files;
  const at = opened.value.letter.issuedAt;
  const mediaType = 'application/zip';
  if (!protect) {
    const bytes = await zip(files.value, { at });
    return ok({ file: { bytes, fileName: named(opened.value, 'package.zip'), mediaType } });
  }
  const password = makePassword();
  const fileName = named(opened.value, 'package-protected.zip');
  const sheet = await drawSheet(work, opened.value, fileName, password);
  if (!sheet.ok) return sheet;
  const bytes = await zip(files.value, { at, password });
  return ok({ file: { bytes, fileName, mediaType }, sheet: sheet.value });
}

/** After the letter's own file name, which says nothing about a person. */
const named = ({ letter }: OpenedLetter, ending: string): string =>
  `${letter.document.name.replace(/\.pdf$/, '')}-${ending}`;

async function drawSheet(
  work: Work,
  opened: OpenedLetter,
  fileName: string,
  password: string,
): Promise<Result<Delivered, Refusal>> {
  const { subject, letter } = opened;
  const { book, clock } = work;
  const { name, address, email } = subject.requester;
  const lines = address.trim() === '' ? [email] : address.split('\n');
  const drawn = await drawDocument(
    work,
    passwordSheet({
      language: letter.language,
      reference: subject.reference,
      organisation: book.settings.organisation,
      addressee: [name, ...lines].map((line) => line.trim()).filter((line) => line !== ''),
      date: clock.today(),
      fileName,
      password,
    }),
  );
  if (!drawn.ok) return drawn;
  const bytes = drawn.value.pdf;
  return ok({ bytes, fileName: named(opened, 'password.pdf'), mediaType: 'application/pdf' });
}

type Delivered = Extract<Response<'letters:protect'>, { ok: true }>['value']['file'];
