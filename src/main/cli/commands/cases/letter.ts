import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { ok } from '#domain/result.ts';
import { harming } from '#domain/letter/pre-send/finding.ts';
import { languageSchema } from '#shared/schemas/case-parts.ts';
import { issueLetter } from '../../../casework/letters/letters.ts';
import { prepareLetter } from '../../../casework/letters/prepare-letter.ts';
import { openDocument } from '../../../casework/documents/open-document.ts';
import type { Work } from '../../../casework/work.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import type { Invocation } from '../../invocation.ts';
import { saveWhole } from '../../save-whole.ts';
import { writingBook } from '../../with-book.ts';
import { sheets } from './sheets.ts';

export const letter: Run = async ({ words: [reference, ...more], options }, desk) => {
  const { out } = options;
  const kind = letterKinds.find((known) => known === options.kind);
  const language = languageSchema.safeParse(options.language);
  if (!reference || more.length > 0) return misused('Name one case.');
  if (!kind) return misused(`--kind: ${letterKinds.join(', ')}.`);
  if (!language.success) return misused('--language: sv or en.');
  if (!out) return misused('Say where to save the letter: --out FILE.pdf.');
  const wanted = { reference, kind, language: language.data };
  if (options.to !== undefined) return sheets({ ...wanted, to: options.to, out }, desk);
  return writingBook(desk, async (work) => {
    const saved = await saveWhole(out, () => issue(work, wanted, options));
    if (!saved.ok) return refused(saved.error);
    const { pages, sha256, version, findings, signs } = saved.value;
    return done({ reference, kind, pages, sha256, version, findings, signs, out });
  });
};

/** Nobody can be asked in a script: what the check finds is logged with this in place of a reason, and given back. */
const unasked = 'desk letter';

/**
 * Issues the letter. What may harm somebody else stops it until it is named by `--accept`, with a reason.
 */
async function issue(
  work: Work,
  wanted: Parameters<typeof issueLetter>[1],
  { reason = unasked, accept = '' }: Invocation['options'],
) {
  const found = await prepareLetter(work, wanted);
  if (!found.ok) return found;
  const findings = found.value.findings.map(({ code, severity }) => ({ code, severity }));
  const accepted = new Set(reason === unasked ? [] : accept.split(',').map((code) => code.trim()));
  const reasons = Object.fromEntries(
    findings.flatMap(({ code }) =>
      harming.includes(code) && !accepted.has(code) ? [] : [[code, reason]],
    ),
  );
  const issued = await issueLetter(work, { ...wanted, reasons, reason });
  if (!issued.ok) return issued;
  const { document, pages, version, signs } = issued.value;
  const { reference } = wanted;
  const opened = await openDocument(work, { reference, documentId: document.id });
  if (!opened.ok) return opened;
  const { bytes } = opened.value;
  return ok({ pages, sha256: document.sha256, version, findings, signs, bytes });
}
