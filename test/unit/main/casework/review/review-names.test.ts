import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { collect } from '#main/casework/collected/collect.ts';
import { outgoingData } from '#main/casework/collected/outgoing-data.ts';
import { reviewFlags } from '#main/casework/review/review-flags.ts';
import { keep } from '#main/casework/review/keep.ts';
import { redact } from '#main/casework/review/redact.ts';
import { reviewView } from '#main/casework/review/review-view.ts';
import { standingFlags } from '#main/casework/review/review.ts';
import { findCase } from '#main/casework/work.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const requester = { name: 'Alva Exempelsson', email: 'alva@example.com', address: '' };
const others = { ground: 'others-rights', words: '' } as const;

/** A case with one file collected under a name. */
async function collected(name: string, content: string, system = 'CRM') {
  const desk = await workAt('2026-11-25T08:00:00Z');
  const reference = await desk.open({ requester });
  const file = { name, bytes: Buffer.from(content) };
  valueOf(await collect(desk.work, reference, [{ system, file }]));
  const subject = async () => valueOf(await findCase(desk.work, reference));
  const documentId = (await subject()).collections[0]?.document.id ?? '';
  const flags = async () =>
    valueOf(await reviewFlags(desk.work, { reference, documentId, table: 0 })).flags.map((flag) => [
      'of' in flag ? flag.of : flag.row,
      flag.kind,
      flag.text,
    ]);
  return { ...desk, reference, documentId, subject, flags };
}

const rows = 'Namn;Anteckning\nAlva Exempelsson;Anmäld av Bo Provsson i mars\n';

describe('names that go out with a table are looked at like its cells', () => {
  test('the name of a table that its file gave it', async () => {
    const { flags } = await collected('Utdrag Bo Provsson.csv', rows);
    expect(await flags()).toEqual([
      ['table', 'name', 'Bo Provsson'],
      [0, 'name', 'Bo Provsson'],
    ]);
  });

  test('the names of columns and of the system', async () => {
    const head = 'Namn;Sagt till Bo Provsson 08-123 456 78\nAlva Exempelsson;ja\n';
    const { flags } = await collected('t.csv', head, 'Bo Provssons pärm');
    expect(await flags()).toEqual([
      ['system', 'name', 'Bo Provssons'],
      ['column', 'name', 'Bo Provsson'],
      ['column', 'phone', '08-123 456 78'],
    ]);
  });

  test('a redaction of a text reaches them, and what is kept is kept there too', async () => {
    const { work, reference, flags, subject } = await collected('Utdrag Bo Provsson.csv', rows);
    const done = valueOf(
      await redact(work, { reference, what: { value: 'bo provsson' }, ...others }),
    );
    expect(done.places).toBe(2);
    expect(await flags()).toEqual([]);
    const { tables } = valueOf(await outgoingData(work, await subject(), 'sv'));
    expect(JSON.stringify(tables.map(({ name, rows: cells }) => [name, cells]))).not.toContain(
      'Bo Provsson',
    );
    const kept = await collected('Utdrag Bo Provsson.csv', rows);
    valueOf(await keep(kept.work, { reference: kept.reference, what: { value: 'Bo Provsson' } }));
    expect(await kept.flags()).toEqual([]);
  });

  test('the name of an enclosure, which has no table', async () => {
    const png = await readFile('resources/icon.png').catch(() => Buffer.from('GIF89a'));
    const { act, work, reference, documentId, subject, flags } = await collected(
      'Bo Provsson.png',
      png.toString('latin1'),
    );
    expect(await flags()).toEqual([['file', 'name', 'Bo Provsson']]);
    expect(valueOf(await reviewView(work, { reference })).files[0]).toMatchObject({
      undecidedNames: 1,
    });
    await act(reference, {
      type: 'redact',
      documentId,
      table: 0,
      marks: { names: [['file', 0, 0, 11]] },
      ...others,
    });
    const standing = valueOf(await standingFlags(work, await subject()));
    expect(standing.map((one) => one.standing)).toEqual(['redacted']);
  });
});
