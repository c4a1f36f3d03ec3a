import type { Case } from '#domain/case/case.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { copyFiles } from '../letters/copies/copy-files.ts';
import { drawAside } from '../letters/draw-aside.ts';
import { composeLetter } from './compose-letter.ts';
import { write } from './execute.ts';
import { keepDocument } from './keep-document.ts';
import { type DrawnToProve, proveLetter } from './prove-letter.ts';
import { findCase, type Work } from './work.ts';

type Wanted = Omit<Request<'letters:issue'>, 'job'>;

/** The letter as it would be issued now. */
export async function previewLetter(
  work: Work,
  wanted: Wanted,
  pacing: Pacing = {},
): Promise<Response<'letters:preview'>> {
  const drawn = await draw(work, wanted, pacing);
  if (!drawn.ok) return drawn;
  const { pdf, pages, fileName } = drawn.value;
  return ok({ pdf, pages, fileName });
}

/** Draws the letter once more, keeps it sealed with its hash, and says so in the case. */
export async function issueLetter(
  work: Work,
  wanted: Wanted,
  pacing: Pacing = {},
): Promise<Response<'letters:issue'>> {
  const drawn = await draw(work, wanted, pacing);
  if (!drawn.ok) return drawn;
  const { subject, pdf, pages, fileName, registerVersion } = drawn.value;
  const proof = await proveLetter(work, subject, drawn.value, pacing);
  if (!proof.ok) return proof;
  const kept = await keepDocument(work, subject.id, pdf, {
    name: fileName,
    mediaType: 'application/pdf',
  });
  if (!kept.ok) return kept;
  const { document } = kept.value;
  const { kind, language } = wanted;
  const command = {
    type: 'issue-letter',
    kind,
    language,
    document,
    pages,
    registerVersion,
  } as const;
  const written = await write(work, subject.id, [command]);
  return written.ok ? ok({ document, pages }) : written;
}

interface Drawn extends DrawnToProve {
  readonly subject: Case;
  readonly pages: number;
  readonly registerVersion: string;
}

async function draw(
  work: Work,
  { reference, kind, language }: Wanted,
  pacing: Pacing,
): Promise<Result<Drawn, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const composed = await composeLetter(work, found.value, kind, language);
  if (!composed.ok) return composed;
  const { document, copy } = composed.value;
  const attachments = copy ? copyFiles(copy) : [];
  const drawn = await drawAside(document, { ...pacing, attachments });
  if (!drawn.ok) return drawn;
  // The reference and the kind of letter: a file name says nothing about a person.
  const fileName = `${reference}-${kind}-${language}.pdf`;
  return ok({ subject: found.value, ...composed.value, ...drawn.value, fileName });
}
