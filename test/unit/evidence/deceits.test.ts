import { expect, test } from 'vitest';
import { checkPack } from '#evidence/check-pack.ts';
import { badPacks } from '../../factories/files/bad-packs.ts';

test('what was done to a pack, by who was given it or by who made it, is named', async () => {
  const { good, bad } = await badPacks();
  expect((await checkPack(good)).faults).toEqual([]);
  const told: [string, string][] = [];
  for (const [deceit, { bytes, code }] of bad) {
    const codes = (await checkPack(bytes)).faults.map((fault) => fault.code);
    told.push([deceit, codes.includes(code) ? code : codes.join(', ') || 'passes']);
  }
  expect(told).toEqual(Array.from(bad, ([deceit, { code }]) => [deceit, code]));
}, 120_000);
