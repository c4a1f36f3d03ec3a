import type { Finding } from './finding.ts';
import { named } from './named.ts';
import type { PreSend } from './pre-send.ts';

/** Art. 15(4): the rights of others, in what the review of single values does not see. */
export function othersFindings({ others }: PreSend): Finding[] {
  const found: Finding[] = [];
  const add = (code: Finding['code'], facts: Finding['facts'], mend: Finding['mend']) =>
    found.push({ code, severity: 'breach', facts, mend });
  const { rows, elsewhere, words } = others;
  if (rows.length > 0) {
    const count = rows.reduce((sum, one) => sum + one.rows, 0);
    add('rows-of-others', { rows: count, where: named(rows.map(({ table }) => table)) }, 'data');
  }
  if (elsewhere.texts > 0) {
    add('stands-elsewhere', { texts: elsewhere.texts, where: named(elsewhere.where) }, 'data');
  }
  if (words.length > 0) {
    add('others-in-words', { places: words.length, where: named(words) }, 'questions');
  }
  return found;
}
