import type { Word } from '../../messages/use-words.ts';
import { strengthOf } from './strength.ts';

/** What the person fills in on the first run. */
export interface BookForm {
  readonly organisation: string;
  readonly handler: string;
  readonly passphrase: string;
  /** The passphrase a second time. */
  readonly again: string;
}

type Problems = Partial<Record<keyof BookForm, Word>>;

/** What is wrong with the form, field by field; empty when the book can be made. */
export function problemsOf(form: BookForm): Problems {
  return {
    ...(form.organisation.trim() ? {} : { organisation: 'desk.book.fieldMissing' }),
    ...(form.handler.trim() ? {} : { handler: 'desk.book.fieldMissing' }),
    ...(strengthOf(form.passphrase) === 'short' ? { passphrase: 'desk.book.strengthShort' } : {}),
    ...(form.passphrase === form.again ? {} : { again: 'desk.book.passphraseDiffers' }),
  } satisfies Problems;
}
