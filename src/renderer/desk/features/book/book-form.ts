import type { Strength } from '#shared/passphrase/verdict.ts';
import { type Chosen, chosenProblems } from '../../components/passphrase/chosen.ts';
import type { Word } from '../../messages/use-words.ts';

/** What the person fills in on the first run. */
export interface BookForm extends Chosen {
  readonly organisation: string;
  readonly handler: string;
}

type Problems = Partial<Record<keyof BookForm, Word>>;

/** What is wrong with the form, field by field; empty when the book can be made. */
export function problemsOf(form: BookForm, strength: Strength | undefined): Problems {
  return {
    ...(form.organisation.trim() ? {} : { organisation: 'desk.book.fieldMissing' }),
    ...(form.handler.trim() ? {} : { handler: 'desk.book.fieldMissing' }),
    ...chosenProblems(form, strength),
  } satisfies Problems;
}
