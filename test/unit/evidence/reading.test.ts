import { expect, test } from 'vitest';
import { packedDossierSchema } from '#evidence/dossier.ts';
import { makePack } from '#main/casework/evidence/make-pack.ts';
import { valueOf } from '../../factories/books/book.ts';
import { filesIn } from '../../factories/files/pack-files.ts';
import { workAt } from '../../factories/cases/work.ts';

test('a pack has the record of each case as the page reads it, and with names the register of them', async () => {
  const { work, open } = await workAt('2026-03-02T09:00:00Z');
  const requester = { name: 'Alva Exempel', email: 'alva@example.com', address: '' };
  const change = { kind: 'access', receivedAt: '2026-03-02T08:00:00Z', requester } as const;
  const [one, other] = [await open(change), await open(change)];
  const packed = async (names: 'kept' | 'masked') => {
    const wanted = { references: [one], names, reason: 'Tillsyn' };
    const files = await filesIn(valueOf(await makePack(work, wanted)).bytes);
    return new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]));
  };
  const kept = await packed('kept');
  const text = kept.get(`cases/${one}/dossier.json`) ?? '';
  const dossier = packedDossierSchema.parse(JSON.parse(text));
  expect(dossier.map(({ type }) => type)).toEqual(expect.arrayContaining(['facts', 'table']));
  expect(text).toContain('Alva');
  expect(kept.get('register.csv')).toContain(one);
  expect(kept.get('register.csv')).not.toContain(other);
  const masked = await packed('masked');
  expect(masked.get(`cases/${one}/dossier.json`)).not.toContain('Alva');
  expect(masked.has('register.csv')).toBe(false);
});

test('the record has times as people read them, and what was decided on a breach among the decisions', async () => {
  const { work, open } = await workAt('2026-03-02T09:00:00Z');
  const risk = { likelihood: 'high', severity: 'high', reasons: 'Spritt' } as const;
  const assessment = { type: 'assess-risk', risk } as const;
  const reference = await open({ kind: 'breach', receivedAt: '2026-03-02T08:00:00Z' }, assessment);
  const wanted = { references: [reference], names: 'kept', reason: 'Tillsyn' } as const;
  const files = await filesIn(valueOf(await makePack(work, wanted)).bytes);
  const file = files.find(({ name }) => name.endsWith('dossier.json'));
  const dossier = packedDossierSchema.parse(JSON.parse(Buffer.from(file?.bytes ?? []).toString()));
  const texts = JSON.stringify(dossier);
  expect(texts).toContain('2026-03-02 08:00');
  expect(texts).not.toMatch(/T\d\d:\d\d:\d\d/);
  const at = dossier.findIndex((block) => block.type === 'heading' && /Beslut/.test(block.text));
  const list = dossier[at + 1];
  if (list?.type !== 'list') throw new Error('Decisions as a list');
  expect(list.items).toEqual([expect.stringMatching(/^2026-03-02 09:00: /)]);
});
