import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseKind } from '#domain/case/kind.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/kind-mails');

/** The languages that mails were written in. */
export const mailLanguages = ['sv', 'en', 'de', 'no', 'da', 'fi'] as const;

/** A made-up mail, and what it is. */
export interface KindMail {
  readonly language: (typeof mailLanguages)[number];
  readonly kind: CaseKind;
  readonly subject: string;
  readonly text: string;
  /** Never looked at when words are changed. */
  readonly heldOut: boolean;
}

/** All of them; see the `README.md` beside them. */
export const kindMails: readonly KindMail[] = mailLanguages.flatMap((language) =>
  readFileSync(join(folder, `${language}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((line, at) => {
      const [kind = '', subject = '', text = ''] = line.split(' | ');
      return {
        language,
        kind: kind as CaseKind,
        subject,
        text: text.replaceAll('\\n', '\n'),
        heldOut: at % 3 !== 0,
      };
    }),
);
