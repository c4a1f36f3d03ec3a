import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '#domain/result.ts';
import { isDay } from '#shared/schemas/settings-schema.ts';
import { asFound } from '../../../casebook/folder/as-found.ts';
import { makeStick, type StickWanted } from '../../../casework/evidence/make-stick.ts';
import { verifierPage } from '../../../casework/evidence/verifier-page.ts';
import type { Work } from '../../../casework/work.ts';
import { done, misused, refused, type Answer } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { periodIn } from '../../period-in.ts';
import { saveTogether } from '../../save-whole.ts';
import { writingBook } from '../../with-book.ts';

/** Nobody can be asked in a script: this is logged in place of a reason. */
const unasked = 'desk audit';

/** Makes an auditor's stick: chosen cases, sealed, and the page that reads them in any browser. */
export const audit: Run = async ({ words, options }, desk) => {
  const { until, out, reason = unasked } = options;
  const { newPassphrase: passphrase } = desk;
  if (!out) return misused('Say where the stick is: --out DIR.');
  if (!until || !isDay(until)) return misused('Say until which day: --until 2026-11-30.');
  if (passphrase === undefined) return misused('Set OMBUD_NEW_PASSPHRASE to the stick’s own.');
  const period = periodIn(options);
  if (typeof period === 'string') return misused(period);
  if (words.length === 0 && !period)
    return misused('Name cases, or a period: --from DAY --to DAY.');
  const wanted = { references: words, reason, until, passphrase, ...(period && { period }) };
  return writingBook(desk, (work) => saved(work, wanted, out));
};

/** Both files or neither. */
async function saved(work: Work, wanted: StickWanted, out: string): Promise<Answer> {
  const page = await verifierPage();
  if (!page) return refused({ code: 'file-unreadable' });
  const leave = await asFound(out);
  const places = ['book.ombud-stick', 'reader.html'].map((name) => join(out, name));
  const made = await mkdir(out, { recursive: true }).then(
    () =>
      saveTogether(
        places,
        () => makeStick(work, wanted),
        ({ bytes }) => [bytes, page],
      ),
    () => refuse({ code: 'file-unwritable' } as const),
  );
  if (!made.ok) {
    await leave();
    return refused(made.error);
  }
  const { cases, files, unopened } = made.value;
  return done({ cases, files, unopened, until: wanted.until, out });
}
