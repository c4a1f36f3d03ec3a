import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameIn } from '#host/devtools/frame-in.ts';
import { pack, unpack } from '#host/page/codec.ts';
import { answerTo } from '#main/ipc/answer.ts';
import { answer } from '#main/ipc/register.ts';
import { seededRandom } from '#main/sample/random.ts';
import { contract, type Channel, type Handlers } from '#shared/contract/contract.ts';
import { suiteSeed } from '../../seeded.ts';
import { fuzzChannels } from './fuzz-channels.ts';
import { hostileValues } from './hostile-values.ts';
import { openDoor } from './open-door.ts';

const channels = Object.keys(contract) as Channel[];
const values = Object.entries(hostileValues).map(([what, make]) => ({ what, make }));

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor();
}, 120_000);
afterAll(() => door.close());

/** The value on the other side, or that it never gets there. */
function crossed(cross: () => unknown): readonly [unknown] | undefined {
  try {
    return [cross()];
  } catch {
    return undefined;
  }
}

describe.each(values)('$what', ({ make }) => {
  test('is told apart by the host as by structured clone, or does not leave the page', () => {
    const there = crossed(() => unpack(pack(make())));
    const cloned = crossed(() => structuredClone(make()));
    const isAlike = cloned !== undefined && typeof there?.[0] === typeof cloned[0];
    expect(there === undefined || isAlike).toBe(true);
  });

  test('is turned away or answered at the door of every channel', async () => {
    const answered = async () => ({ ok: true, value: undefined }) as const;
    const acts = Object.fromEntries(channels.map((channel) => [channel, answered]));
    const main = acts as unknown as Handlers;
    const book = { ask: answered, lineKey: async () => new Uint8Array(32) };
    const log = { bug: () => expect.unreachable() };
    const desk = { senderFrame: { url: 'app://desk/desk/index.html' } } as Parameters<
      typeof answer
    >[2];
    const [value] = crossed(() => structuredClone(make())) ?? [];
    for (const channel of channels) {
      // Main's own door, and that of the book behind it.
      expect(await answer({ main, book }, channel, desk, value, log)).toHaveProperty('ok');
      expect(await answerTo(main, channel, value, log)).toHaveProperty('ok');
    }
  });
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '1',
  '{"kind":1}',
  '{"kind":"invoke"}',
  '{"kind":"invoke","id":"1","channel":"a","args":[]}',
  '{"kind":"send","channel":"error","args":{}}',
  '{"kind":"hello","url":{"$":"bigint","v":"x"}}',
  '['.repeat(200_000),
  '{"kind":"invoke","id":1,"channel":"a","args":[{"$":"bytes","of":"Float16Array","v":"AAAA"}]}',
  '{"kind":"invoke","id":1,"channel":"a","args":[{"$":"bytes","of":"Float64Array","v":"AAAA"}]}',
])('a frame that is none is dropped: %.60s', (text) => {
  expect(frameIn(text)).toBeUndefined();
});

test(`real handlers answer what is made up with seed ${suiteSeed}, and meet no bug`, async () => {
  expect(await fuzzChannels(door, seededRandom(suiteSeed), 400)).toEqual([]);
});
