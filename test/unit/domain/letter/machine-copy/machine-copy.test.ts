import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { machineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import { makeCase } from '../../../../factories/cases/case.ts';
import { contacts, makeFacts, record } from '../../../../factories/cases/letter.ts';

const copyOf = (tables = [contacts]) =>
  machineCopy(makeCase(), record, makeFacts({ tables }), 'en');

describe('the machine-readable copy', () => {
  it('says who, whom, when and by which version of the record', () => {
    const subject = makeCase();
    const copy = machineCopy(subject, record, makeFacts(), 'sv');
    expect(copy).toMatchObject({
      format: 'ombud-access-copy',
      formatVersion: 1,
      language: 'sv',
      reference: subject.reference,
      date: '2026-11-02',
      controller: { name: record.controller.name },
      request: { name: subject.requester.name, received: '2026-10-05' },
      register: { version: record.version, validFrom: '2020-04-17' },
    });
    expect(copy.authority.name).toBe('Integritetsskyddsmyndigheten (IMY)');
  });

  it('gives every value as it was collected, in order', () => {
    const rows = [
      ['"=1+1"', ' x ', 'rad 1\nrad 2'],
      ['', 'Ö', '\u00a0'],
    ];
    const [table] = copyOf([{ ...contacts, rows }]).tables;
    expect(table?.rows).toEqual(rows);
    expect(table?.columns).toEqual(contacts.columns);
    expect(table?.file).toBe('DSR-2026-0001-table-1.csv');
  });

  it('has a column for each value of a row longer than the head, and fills out short rows', () => {
    const [table] = copyOf([{ ...contacts, columns: ['A'], rows: [['1', '2'], []] }]).tables;
    expect(table?.columns).toEqual(['A', '']);
    expect(table?.rows).toEqual([
      ['1', '2'],
      ['', ''],
    ]);
  });

  it('names the categories that were found (Art. 15(1)(b)) and the columns of none', () => {
    const { processing } = copyOf();
    expect(processing.categories.flatMap(({ columns }) => columns)).toEqual(['E-mail']);
    expect(processing.otherColumns).toEqual(['X1']);
  });

  it('gives the terms of the record in its language, every id of a purpose with its entry', () => {
    const { processing } = copyOf();
    const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);
    for (const purpose of processing.purposes) {
      expect(ids(processing.legalBases)).toContain(purpose.legalBasis);
      expect(ids(processing.sources)).toEqual(expect.arrayContaining([...purpose.sources]));
      expect(ids(processing.recipients)).toEqual(expect.arrayContaining([...purpose.recipients]));
      expect(ids(processing.retention)).toContain(purpose.retention);
    }
    expect(processing.transfers).toBe(record.transfers.text.en);
    expect(processing.automatedDecisions).toBe(record.automatedDecisions.text.en);
  });

  it('says with the letter that there is none where the record confirms it, whatever its text says', () => {
    const confirmed = { transfers: 'none', automatedDecisions: 'none' } as const;
    const { processing } = machineCopy(makeCase(), { ...record, confirmed }, makeFacts(), 'en');
    expect(processing).toMatchObject({ transfers: '', automatedDecisions: '', confirmed });
  });

  it('is described field by field in the documentation', () => {
    const described = readFileSync('docs/machine-readable-copy.md', 'utf8');
    for (const name of namesIn(copyOf())) expect(described).toContain(`\`${name}\``);
  });
});

/** The name of every field, at any depth. */
function namesIn(value: unknown): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((each) => [...namesIn(each)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([name, held]) => [name, ...namesIn(held)]));
}
