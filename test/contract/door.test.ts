import { describe, expect, test } from 'vitest';
import { ok } from '#domain/result.ts';
import { answerTo } from '#main/ipc/answer.ts';
import { answer } from '#main/ipc/register.ts';
import { contract, type Channel, type Handlers } from '#shared/contract/contract.ts';
import { keyChannel } from '../../src/line/desk-end.ts';

const channels = Object.keys(contract) as Channel[];
const ours = { senderFrame: { url: 'app://desk/desk/index.html' } } as Parameters<typeof answer>[2];
const from = (url: string) => ({ senderFrame: { url } }) as Parameters<typeof answer>[2];

/** A log that keeps what it was given, and handlers that all do the same. */
function makeDoor(act: () => unknown) {
  const logged: string[] = [];
  const log = { bug: (id: string) => void logged.push(id) };
  const acts = Object.fromEntries(channels.map((channel) => [channel, async () => act()]));
  const handlers = acts as unknown as Handlers;
  const asked = async () => act();
  const behind = { main: handlers, book: { ask: asked, lineKey: async () => new Uint8Array(32) } };
  const ask = (channel: Channel, event: Parameters<typeof answer>[2], request: unknown) =>
    answer(behind, channel, event, request, log);
  /** Where the book is: what main let through, opened. */
  const open = (channel: Channel, request: unknown) => answerTo(handlers, channel, request, log);
  const key = (event: Parameters<typeof answer>[2]) =>
    answer(behind, keyChannel, event, undefined, log);
  return { ask, open, key, logged };
}

const malformed = { wrong: true, reference: 7, files: 'x', draftId: 1, language: 'xx', country: 7 };

describe.each(channels)('%s', (channel) => {
  test.each([
    'https://desk.example.com/',
    'app://store/store/index.html',
    'app://desk.example.com/',
    '',
  ])('turns away a sender at %j', async (url) => {
    const { ask } = makeDoor(() => ok(undefined));
    expect(await ask(channel, from(url), undefined)).toMatchObject({
      error: { code: 'sender-unknown' },
    });
  });

  test('turns away a request of another shape', async () => {
    const { ask, open } = makeDoor(() => ok(undefined));
    const refused = { error: { code: 'request-malformed' } };
    expect(await ask(channel, ours, malformed)).toMatchObject(refused);
    expect(await open(channel, malformed)).toMatchObject(refused);
  });
});

test('a desk alone is given the key by which the book is asked', async () => {
  const { key } = makeDoor(() => ok(undefined));
  expect(await key(ours)).toBeInstanceOf(Uint8Array);
  expect(await key(from('app://store/'))).toMatchObject({ error: { code: 'sender-unknown' } });
});

test.each([
  'TypeError Kerstin Provsson',
  'TypeError: Kerstin',
  'TypeError index.js:1:2\nKerstin',
  'Kerstin Provsson index.js:1:2',
])('no words fit into what the page tells of its own bugs: %j', async (place) => {
  const { ask } = makeDoor(() => ok(undefined));
  const told = { id: '0a1b2c3d', place: 'TypeError index.js:1:2 main-C7.js:10:4' };
  expect(await ask('desk:failed', ours, told)).toEqual(ok(undefined));
  expect(await ask('desk:failed', ours, { ...told, place })).toMatchObject({
    error: { code: 'request-malformed', path: 'request.place' },
  });
});

test('a bug is logged under an id and answered with it, without its message', async () => {
  const { ask, logged } = makeDoor(() => {
    throw new Error('Exempla Provsson');
  });
  const answered = await ask('app:status', ours, undefined);
  expect(answered).toEqual({ ok: false, error: { code: 'unexpected', id: logged[0] } });
  expect(JSON.stringify(answered)).not.toContain('Exempla');
});
