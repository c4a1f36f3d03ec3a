import { describe, expect, test } from 'vitest';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { previewTemplate } from '#main/casework/letters/preview-template.ts';
import {
  changeTemplate,
  listTemplates,
  resetTemplate,
  showTemplate,
} from '#main/casework/letters/templates.ts';
import { composeLetter } from '#main/casework/letters/compose-letter.ts';
import { findCase } from '#main/casework/work.ts';
import { unlocked, valueOf } from '../../../../factories/books/book.ts';
import { originals, textOf } from '../../../../factories/cases/letter.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const which = { kind: 'acknowledgement', language: 'sv' } as const;
const original = originals.get('acknowledgement.sv') ?? '';
const text = `${original}\nTack igen.\n`;

describe('the text of a letter', () => {
  test('is the one that ships until staff write another, which letters are then written from', async () => {
    const { work, open } = await workAt('2026-10-06T08:00:00Z');
    const reference = await open({ receivedAt: '2026-10-05T08:15:00Z' });
    const letter = async () => {
      const subject = valueOf(await findCase(work, reference));
      return valueOf(await composeLetter(work, subject, { ...which, date: '2026-10-06' }));
    };
    expect(showTemplate(work, which).text).toBe(original);
    expect((await letter()).templateVersion).toMatch(/^original-/);
    valueOf(await changeTemplate(work, { ...which, text, reason: 'Vänligare', from: 0 }));
    expect((await letter()).templateVersion).toMatch(/^1-/);
    expect(textOf((await letter()).document)).toContain('Tack igen.');
  });

  test('is listed with its version', async () => {
    const { work } = await workAt('2026-10-06T08:00:00Z');
    valueOf(await changeTemplate(work, { ...which, text, reason: 'Vänligare', from: 0 }));
    const listed = valueOf(listTemplates(work));
    expect(listed).toHaveLength(2 * letterKinds.length);
    expect(listed.filter(({ number }) => number > 0)).toMatchObject([{ ...which, number: 1 }]);
  });

  test('goes back to the original, and every version is kept, also when the book is read again', async () => {
    const { work, folder, locked, running } = await workAt('2026-10-06T08:00:00Z');
    valueOf(await changeTemplate(work, { ...which, text, reason: 'Vänligare', from: 0 }));
    valueOf(await resetTemplate(work, { ...which, reason: 'Ångrade mig', from: 1 }));
    const { versions, text: now } = showTemplate(work, which);
    expect(now).toBe(original);
    expect(versions.map(({ number, reason, reset }) => [number, reason, reset])).toEqual([
      [2, 'Ångrade mig', true],
      [1, 'Vänligare', false],
      [0, '', false],
    ]);
    expect(versions[1]?.text).toBe(text);
    const { templates } = work.book.settings;
    await locked.close();
    const again = await unlocked(folder, undefined, running.sortClock);
    expect(again.book.settings.templates).toEqual(templates);
    await again.locked.close();
  });

  test.each([
    ['template-unusable', { text: '# T', reason: 'x' }],
    ['nothing-changed', { text: original, reason: 'x' }],
    ['reason-missing', { text, reason: ' ' }],
  ])('is refused as %s', async (code, change) => {
    const { work } = await workAt('2026-10-06T08:00:00Z');
    expect(await changeTemplate(work, { ...which, ...change, from: 0 })).toMatchObject({
      error: { code },
    });
    expect(await resetTemplate(work, { ...which, reason: 'x', from: 0 })).toMatchObject({
      error: { code: 'nothing-changed' },
    });
  });
});

describe('a text that somebody else has saved meanwhile', () => {
  const begin = async () => {
    const { work } = await workAt('2026-10-06T08:00:00Z');
    const save = (own: string, from: number) =>
      changeTemplate(work, { ...which, text: `${original}\n${own}\n`, reason: 'Bättre', from });
    return { work, save };
  };
  const moved = (number: number) => ({ error: { code: 'template-moved', number } });

  test('is not written over, nor taken back, by who has not seen it', async () => {
    const { work, save } = await begin();
    valueOf(await save('Min rad.', 0));
    expect(await save('Din rad.', 0)).toMatchObject(moved(1));
    expect(await resetTemplate(work, { ...which, reason: 'Ångrade mig', from: 0 })).toMatchObject(
      moved(1),
    );
    expect(showTemplate(work, which).text).toContain('Min rad.');
    valueOf(await save('Min rad.\nDin rad.', 1));
    expect(showTemplate(work, which).text).toContain('Din rad.');
  });

  test('also where both save in the same moment', async () => {
    const { work, save } = await begin();
    const both = await Promise.all([save('Min rad.', 0), save('Din rad.', 0)]);
    expect(both).toMatchObject([{ ok: true }, moved(1)]);
    expect(showTemplate(work, which).versions).toHaveLength(2);
  });

  test('in one language does not hold up the other', async () => {
    const { work, save } = await begin();
    valueOf(await save('Min rad.', 0));
    const english = { kind: 'acknowledgement', language: 'en' } as const;
    const text = `${originals.get('acknowledgement.en')}\nMy line.\n`;
    const changed = await changeTemplate(work, { ...english, text, reason: 'Better', from: 0 });
    expect(valueOf(changed).text).toBe(text);
  });
});

describe.each(['sv', 'en'] as const)('a preview in %s', (language) => {
  test.each(letterKinds)('of %s is a letter in a made-up case', async (kind) => {
    const { work } = await workAt('2026-10-06T08:00:00Z');
    const shipped = originals.get(`${kind}.${language}`) ?? '';
    const preview = valueOf(await previewTemplate(work, { kind, language, text: shipped }));
    expect(preview.problems).toEqual([]);
    expect(preview.pages).toBeGreaterThan(0);
  });
});

test('a preview of a text that cannot be used says why, and where', async () => {
  const { work } = await workAt('2026-10-06T08:00:00Z');
  const preview = valueOf(await previewTemplate(work, { ...which, text: `${original}{{ nix }}` }));
  expect(preview.pdf).toBeUndefined();
  expect(preview.problems).toMatchObject([{ code: 'fact-unknown', name: 'nix' }]);
});

test('a text is shown with what its facts and parts say in a made-up case', async () => {
  const { work } = await workAt('2026-10-06T08:00:00Z');
  const { facts, parts } = showTemplate(work, { kind: 'access-summary', language: 'sv' });
  const said = new Map([...facts, ...parts].map(({ name, sample }) => [name, sample]));
  expect(said.get('name')).toBe('Exempla Provsson');
  expect(said.get('is_free')).toBe('');
  expect(said.get('complaint_and_remedy')).toContain('Integritetsskyddsmyndigheten');
});
