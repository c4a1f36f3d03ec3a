import { caseRows } from '#main/casework/cases/case-rows.ts';
import { takeIn } from '#main/casework/incoming/take-in.ts';
import type { Work } from '#main/casework/work.ts';
import { readEmail } from '#main/intake/mail/read-email.ts';
import { valueOf } from '../books/book.ts';
import { mailWith } from '../files/mail-with-files.ts';
import { workAt } from './work.ts';

const now = '2026-10-06T08:00:00Z';

/** What a list shows that is searched. */
export const listed = (work: Work, search: string): ReturnType<typeof caseRows> =>
  caseRows(work, { search, offset: 0, limit: 100 });
export const foundBy = (work: Work, search: string) =>
  listed(work, search).rows.map(({ reference, found }) => ({ reference, found }));
/** That every file was read. */
export const allRead = { pictures: 0, oldOffice: 0, locked: 0, unreadable: 0 };
export const readAll = ({ contents }: Work) => contents.readAll(() => undefined);
export const file = (name: string, bytes: string | Buffer) => ({
  name,
  bytes: Buffer.from(bytes),
  modifiedAt: now,
});

/** A desk with a mail that brings these files. */
export async function withMail(files: Parameters<typeof mailWith>[0], text?: string) {
  const desk = await workAt(now);
  const bytes = mailWith(files, text);
  const email = valueOf(await readEmail({ name: 'a.eml', bytes, modifiedAt: now }, now));
  const { reference } = valueOf(await takeIn(desk.work, email, bytes, {}));
  return { ...desk, reference };
}
