import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkPack } from '#evidence/check-pack.ts';
import { writeContainer } from '#evidence/container.ts';
import { readStick } from '#evidence/stick.ts';
import { stickKey } from '#evidence/stick-key.ts';
import { wordsFor } from '#shared/words/words.ts';
import { filesIn } from '../../factories/files/pack-files.ts';

const kept = new URL('../../fixtures/packs/format-1/', import.meta.url);
const bytesOf = async (name: string) => Uint8Array.from(await readFile(new URL(name, kept)));
const newer = { ok: false, faults: [{ code: 'pack-newer' }] };

test.each(['kept', 'masked'])(
  'a pack that was given out when packs began is checked as it was then (%s)',
  async (name) => {
    const { packed, manifest, ...shown } = await checkPack(await bytesOf(`${name}.zip`));
    expect(shown).toEqual(JSON.parse(await readFile(new URL(`${name}.json`, kept), 'utf8')));
    expect(manifest).toMatchObject({ format: 1, names: name });
    expect(packed.length).toBe(shown.files);
  },
);

test('a stick that was sealed then opens by its passphrase, and holds', async () => {
  const stick = readStick(await bytesOf('sealed.ombud-stick'));
  if (!stick) throw new Error('It is a stick');
  const pack = await stick.open(await stickKey('grästorp lindansare 48 kvarn', stick.head));
  if (typeof pack === 'string') throw new Error(pack);
  expect(await checkPack(pack)).toMatchObject({ ok: true, cases: [{ state: 'whole' }] });
});

test('a pack and a stick of a later version are told of as that, and as nothing worse', async () => {
  const files = await filesIn(await bytesOf('kept.zip'));
  const later = files.map(({ name, bytes }) =>
    name === 'pack.json'
      ? { name, bytes: Uint8Array.from(Buffer.from('{"format":2,"what":["is","new"]}')) }
      : { name, bytes },
  );
  expect(await checkPack(await writeContainer(later))).toMatchObject(newer);
  const sealed = Uint8Array.from(Buffer.from('ombud stick 2\n{"more":1}\nsealed'));
  expect(readStick(sealed)).toBeUndefined();
  expect(await checkPack(sealed)).toMatchObject(newer);
  for (const language of ['sv', 'en'] as const) {
    expect(wordsFor(language)('evidence.faults.pack-newer')).toMatch(
      /senare version|later version/,
    );
  }
});

test.each([
  ['no number', '{"format":"2"}'],
  ['an older one than there ever was', '{"format":0}'],
  ['this form, without the rest', '{"format":1}'],
])('what says %s is no pack of a later version', async (_, text) => {
  const files = await filesIn(await bytesOf('kept.zip'));
  const bytes = Uint8Array.from(Buffer.from(text));
  const told = files.map((file) => (file.name === 'pack.json' ? { ...file, bytes } : file));
  expect(await checkPack(await writeContainer(told))).toMatchObject({
    faults: [{ code: 'manifest-unreadable' }],
  });
});
