import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ok, refuse } from '#domain/result.ts';
import { guarded } from '#main/vault/opening/guesses.ts';
import { tempFolder } from '../../../../factories/books/book.ts';

const wrong = async () => refuse({ code: 'passphrase-wrong' as const });
const right = async () => ok('open');
const isWrong = { ok: false, error: { code: 'passphrase-wrong' } };
const waits = (seconds: number) => ({ ok: false, error: { code: 'passphrase-wait', seconds } });

async function door() {
  const { dir } = await tempFolder();
  let at = Date.parse('2026-11-27T08:00:00Z');
  return {
    dir,
    try: <T>(attempt: Parameters<typeof guarded<T>>[1]) => guarded(dir, attempt, () => at),
    later: (seconds: number) => {
      at += seconds * 1_000;
    },
  };
}

it('takes two slips of the fingers without a wait', async () => {
  const at = await door();
  expect(await at.try(wrong)).toEqual(isWrong);
  expect(await at.try(wrong)).toEqual(isWrong);
  expect(await at.try(right)).toEqual(ok('open'));
});

it('waits longer after each wrong try, a minute at most', async () => {
  const at = await door();
  for (let tries = 0; tries < 3; tries++) await at.try(wrong);
  for (const seconds of [2, 4, 8, 16, 32, 60, 60]) {
    expect(await at.try(wrong)).toEqual(waits(seconds));
    at.later(seconds);
    expect(await at.try(wrong)).toEqual(isWrong);
  }
});

it('tries nothing while it waits, not even what is right, and counts that as no try', async () => {
  const at = await door();
  for (let tries = 0; tries < 3; tries++) await at.try(wrong);
  let asked = 0;
  const counted = async () => {
    asked++;
    return ok('open');
  };
  expect(await at.try(counted)).toEqual(waits(2));
  expect(await at.try(counted)).toEqual(waits(2));
  expect(asked).toBe(0);
  at.later(2);
  expect(await at.try(counted)).toEqual(ok('open'));
});

it('forgets the wrong ones after a right one', async () => {
  const at = await door();
  await at.try(wrong);
  await at.try(wrong);
  await at.try(right);
  for (let tries = 0; tries < 3; tries++) expect(await at.try(wrong)).toEqual(isWrong);
});

it('lets twelve tries at once be no more than twelve in a row', async () => {
  const at = await door();
  const tried = await Promise.all(Array.from({ length: 12 }, () => at.try(wrong)));
  expect(tried.filter((one) => !one.ok && one.error.code === 'passphrase-wrong')).toHaveLength(3);
  expect(tried.at(-1)).toEqual(waits(2));
});

it('counts a try before it is known how it ends', async () => {
  const at = await door();
  for (let tries = 0; tries < 3; tries++) {
    await at.try(() => Promise.reject(new Error('ended here'))).catch(() => undefined);
  }
  expect(await at.try(right)).toEqual(waits(2));
});

it('keeps the owner out for a minute at most, also when the clock is set back by years', async () => {
  const at = await door();
  for (let tries = 0; tries < 9; tries++) {
    await at.try(wrong);
    at.later(60);
  }
  at.later(-3 * 365 * 86_400);
  expect(await at.try(right)).toEqual(waits(60));
  at.later(60);
  expect(await at.try(right)).toEqual(ok('open'));
});

it('takes a file that is none of its own for no wrong tries', async () => {
  const at = await door();
  await writeFile(join(at.dir, 'guesses.json'), '{"wrong": -1}');
  expect(await at.try(right)).toEqual(ok('open'));
});

it('keeps a number and an instant, and nothing of what was tried', async () => {
  const at = await door();
  await at.try(wrong);
  const kept: unknown = JSON.parse(await readFile(join(at.dir, 'guesses.json'), 'utf8'));
  expect(kept).toEqual({ wrong: 1, at: '2026-11-27T08:00:00.000Z' });
});
