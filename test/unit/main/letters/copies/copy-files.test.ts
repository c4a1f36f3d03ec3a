import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { machineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import { copyFiles } from '#main/letters/copies/copy-files.ts';
import { csvOf } from '#main/letters/copies/csv-of.ts';
import { makeCase } from '../../../../factories/cases/case.ts';
import { contacts, makeFacts, record } from '../../../../factories/cases/letter.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a table as CSV', () => {
  it('begins with a byte order mark, ends lines with CRLF and quotes where it must', () => {
    const rows = [
      ['Åsa, Ö', 'sa "hej"'],
      ['rad 1\nrad 2', ''],
    ];
    expect(text(csvOf({ columns: ['Namn', 'Text'], rows }))).toBe(
      '\ufeffNamn,Text\r\n"Åsa, Ö","sa ""hej"""\r\n"rad 1\nrad 2",\r\n',
    );
  });

  it('comes back value by value, whatever they hold', () => {
    const columns = ['a', 'b'];
    const rows = [
      ['=1+1', '-2'],
      [' x ', '\u00a0'],
      ['\r\n', '"'],
      ['', ''],
      ['Z\u0308', '👩‍👩‍👧 محمد'],
    ];
    const bytes = Buffer.from(csvOf({ columns, rows }));
    expect(parse(bytes, { bom: true, record_delimiter: '\r\n' })).toEqual([columns, ...rows]);
  });

  it('keeps an empty value that is alone on its line', () => {
    const bytes = Buffer.from(csvOf({ columns: ['a'], rows: [[''], ['x']] }));
    expect(parse(bytes, { bom: true })).toEqual([['a'], [''], ['x']]);
  });
});

describe('the files of a machine-readable copy', () => {
  const copy = machineCopy(makeCase(), record, makeFacts({ tables: [contacts, contacts] }), 'sv');

  it('are the JSON document first and then each table, by the names the document gives', () => {
    const files = copyFiles(copy);
    expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['DSR-2026-0001-copy.json', 'application/json'],
      ['DSR-2026-0001-table-1.csv', 'text/csv'],
      ['DSR-2026-0001-table-2.csv', 'text/csv'],
    ]);
    expect(JSON.parse(text(files[0]?.bytes ?? new Uint8Array()))).toEqual(copy);
    expect(files[1]?.description).toBe('Tabellen ”T1” ur CRM-7');
  });

  it('have the same bytes each time', () => {
    expect(copyFiles(copy)).toEqual(copyFiles(copy));
  });

  it('name no person', () => {
    const { name } = makeCase().requester;
    for (const file of copyFiles(copy)) expect(file.name).not.toContain(name.split(' ')[0]);
  });
});
