import { ok } from '#domain/result.ts';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { makeSheets } from '../../../casework/sheets/make-sheets.ts';
import type { Progress } from '../../../jobs/pacing.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { readIncoming } from '../../read-file.ts';
import { saveWhole } from '../../save-whole.ts';
import { writingBook } from '../../with-book.ts';

interface Wanted {
  readonly reference: string;
  readonly kind: LetterKind;
  readonly language: Language;
  /** A list of persons, or `controllers`. */
  readonly to: string;
  readonly out: string;
}

type Desk = Parameters<Run>[1];

/** `letter … --to`: the letter that has been issued, as a sheet to each it concerns, in one zip. */
export async function sheets({ to, out, ...wanted }: Wanted, desk: Desk): ReturnType<Run> {
  const { kind } = wanted;
  const toControllers = to === 'controllers';
  if (kind !== (toControllers ? 'breach-to-controller' : 'breach-to-persons')) {
    return misused(
      '--to LIST.csv goes with breach-to-persons, --to controllers with breach-to-controller.',
    );
  }
  const file = toControllers ? ok(undefined) : await readIncoming(to);
  if (!file.ok) return refused(file.error);
  return writingBook(desk, async (work) => {
    const onProgress = ({ done: made, total }: Progress) => desk.say(`${made} / ${total}`);
    const request = { ...wanted, kind, ...(file.value && { file: file.value }) };
    const saved = await saveWhole(out, async () => {
      const made = await makeSheets(work, request, { onProgress });
      return made.ok ? ok({ ...made.value, bytes: made.value.file.bytes }) : made;
    });
    if (!saved.ok) return refused(saved.error);
    const { sheets: count, doubled } = saved.value;
    return done({ reference: wanted.reference, kind, sheets: count, doubled, out });
  });
}
