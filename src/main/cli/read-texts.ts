import { parseQuery } from '#shared/query/parse-query.ts';
import type { Work } from '../casework/work.ts';
import type { Desk } from './desk.ts';

/**
 * Before a search for words: reads what files and letters say where that is asked for, which takes a while, and says otherwise
 * that they are not searched.
 */
export async function readTexts(
  { contents }: Pick<Work, 'contents'>,
  search: string,
  wanted: boolean,
  say: Desk['say'],
): Promise<void> {
  if (parseQuery(search).words === '') return;
  if (!wanted) {
    return say('The text of letters, attachments and files is not searched; with --texts it is.');
  }
  await contents.readAll(({ done, cases }) => say(`Reading texts: ${done} of ${cases} cases`));
  const { unread, beyond, cut } = contents.state;
  const left = Object.values(unread).reduce((sum, count) => sum + count, beyond);
  if (left > 0) say(`Texts of ${left} files are not searched.`);
  if (cut > 0) say(`Of ${cut} files only the beginning is searched.`);
}
