import { expect, it } from 'vitest';
import { inTime } from '#main/carrier/in-time.ts';
import { ok } from '#domain/result.ts';

it('gives what came in time, and waits no longer for what does not come', async () => {
  expect(await inTime(Promise.resolve(ok(7)), 60_000)).toEqual(ok(7));
  expect(await inTime(new Promise(() => undefined), 1_000 / 64)).toEqual({
    ok: false,
    error: { code: 'carrier-slow', seconds: 0 },
  });
});
