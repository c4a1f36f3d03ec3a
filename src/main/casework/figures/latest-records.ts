import { isIn, type Period } from '#domain/figures/period.ts';
import { writtenBy } from '#domain/letter/sections/letter-head.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Language } from '#domain/language.ts';
import type { Refusal } from '#shared/refusal.ts';
import { wordsFor } from '#shared/words/words.ts';
import { drawDocument } from '../letters/draw-document.ts';
import { registerAt } from '../../register/in-force.ts';
import { composeDossier } from '../evidence/dossier.ts';
import { letterWriter } from '../letters/letter-writer.ts';
import { figuresIn } from '../retention/figure-in.ts';
import type { Work } from '../work.ts';

/** Enough to see how cases are worked; all of a period are an evidence pack. */
const most = 10;

/** The records, without names, of the requests for access that were answered last in a period: the newest first. */
export async function latestRecords(
  work: Work,
  period: Period,
  language: Language,
): Promise<Result<readonly { name: string; bytes: Uint8Array }[], Refusal>> {
  const { book, clock } = work;
  const date = clock.today();
  const record = registerAt(work.registers, date);
  if (!record.ok) return record;
  const head = writtenBy({ ...letterWriter(work, record.value, language), date });
  const t = wordsFor(language);
  const reason = t('figures.supervision.recordsReason');
  const files = [];
  for (const caseId of latestAnswered(work, period)) {
    const subject = await book.case(caseId);
    if (!subject) continue;
    const history = await book.history(caseId);
    const facts = { subject, history, due: clock.dueOf(subject), reason, language, head };
    const drawn = await drawDocument(work, composeDossier({ ...facts, names: 'masked' }, t));
    if (!drawn.ok) return drawn;
    files.push({ name: `${subject.reference}.pdf`, bytes: drawn.value.pdf });
  }
  return ok(files);
}

function latestAnswered(work: Work, period: Period): readonly string[] {
  const figureIn = figuresIn(work);
  return [...work.book.fates()]
    .filter(({ kind }) => kind === 'access')
    .map((fate) => ({ caseId: fate.caseId, on: figureIn(fate).answeredOn ?? '' }))
    .filter(({ on }) => on !== '' && isIn(on, period))
    .toSorted((one, other) => other.on.localeCompare(one.on))
    .slice(0, most)
    .map(({ caseId }) => caseId);
}
