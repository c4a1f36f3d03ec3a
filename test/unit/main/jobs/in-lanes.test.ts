import { expect, test } from 'vitest';
import { inLanes } from '#main/jobs/in-lanes.ts';

const numbers = Array.from({ length: 200 }, (_, nth) => nth);
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what comes of many things stands in their order, several being done at a time', async () => {
  let now = 0;
  let most = 0;
  const doubled = await inLanes(numbers, async (nth) => {
    most = Math.max(most, ++now);
    for (let turns = nth % 3; turns >= 0; turns--) await turn();
    now -= 1;
    return nth * 2;
  });
  expect(doubled).toEqual(numbers.map((nth) => nth * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(20);
});

test('no more are done at a time than was said', async () => {
  let now = 0;
  let most = 0;
  const one = async () => {
    most = Math.max(most, ++now);
    await turn();
    now -= 1;
  };
  await inLanes(numbers, one, { lanes: 2 });
  expect(most).toBe(2);
});

test('once one has failed no more are begun, and none is under way when that is told', async () => {
  let [begun, ended] = [0, 0];
  const failing = inLanes(numbers, async (nth) => {
    begun += 1;
    await turn();
    if (nth === 3) throw new Error('broken');
    await turn();
    ended += 1;
  });
  await expect(failing).rejects.toThrow('broken');
  expect(ended).toBe(begun - 1);
  expect(begun).toBeLessThan(40);
});

test('what is stopped begins no more, and ends with the reason', async () => {
  const stopper = new AbortController();
  let begun = 0;
  const stopped = inLanes(
    numbers,
    async () => {
      begun += 1;
      await turn();
      stopper.abort(new Error('enough'));
    },
    { signal: stopper.signal },
  );
  await expect(stopped).rejects.toThrow('enough');
  expect(begun).toBeLessThan(20);
  expect(await inLanes([], turn)).toEqual([]);
});
