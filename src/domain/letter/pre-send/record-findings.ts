import { glossaryOf } from '../../register/glossary.ts';
import { interested } from '../../register/interested.ts';
import { storedUntil } from '../../register/stored-until.ts';
import { systemSources } from '../../register/system-sources.ts';
import type { Finding } from './finding.ts';
import { named } from './named.ts';
import type { PreSend } from './pre-send.ts';

/**
 * What the record of processing and the mappings of the systems owe this person and do not say, or say against themselves
 * (Art. 5(1)(e), 12(1), 15(1)(a), (c), (d), (g), (h), 15(2)): a question before issue, and not silence in the letter.
 */
export function recordFindings({ language, concerned, register, facts }: PreSend): Finding[] {
  const { purposes, retention } = concerned;
  const { tables, mappings, date } = facts;
  const found: Finding[] = [];
  const risk = (code: Finding['code'], told: Finding['facts'], mend: Finding['mend']) =>
    found.push({ code, severity: 'risk', facts: told, mend });
  const unstated = (['transfers', 'automatedDecisions'] as const).filter(
    (what) => register.confirmed?.[what] === undefined,
  ).length;
  if (unstated > 0) risk('not-stated', { parts: unstated }, 'register');
  const unnamed = concerned.recipients.filter(({ named }) => named.length === 0).length;
  if (unnamed > 0) risk('recipients-as-categories', { kinds: unnamed }, 'register');
  const unweighed = interested(purposes, register).filter(
    ({ interest, balancing }) => !interest || !balancing,
  ).length;
  if (unweighed > 0) risk('balancing-missing', { purposes: unweighed }, 'register');
  const passed = retention
    .flatMap((entry) => storedUntil(entry, purposes, tables, mappings))
    .filter(({ until }) => until < date)
    .map(({ system, table, until }) => `${system}, ${table}: ${until}`);
  if (passed.length > 0) {
    const told = { where: named(passed) };
    found.push({ code: 'storage-passed', severity: 'breach', facts: told, mend: 'data' });
  }
  const { wordless } = glossaryOf(tables, mappings, language);
  if (wordless.length > 0) {
    risk('columns-unexplained', { count: wordless.length, columns: named(wordless) }, 'data');
  }
  const sourceless = systemSources(tables, mappings, concerned.sources)
    .filter(({ column, sources }) => column === '' && sources.length === 0)
    .map(({ system }) => system);
  if (sourceless.length > 0) risk('source-not-stated', { systems: named(sourceless) }, 'data');
  return found;
}
