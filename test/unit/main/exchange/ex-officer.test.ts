import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { encodeLink, type Decoded } from '#main/casebook/journal/event-codec.ts';
import { sealObject, type What } from '#main/exchange/objects/sealed-object.ts';
import { newReceivingKey } from '#main/vault/officers/envelope.ts';
import { newId } from '#main/vault/officers/new-id.ts';
import { newSigningKey } from '#main/vault/officers/signing-key.ts';
import { encodeParcel } from '#main/vault/cases/parcel.ts';
import { by, note, openCase, valueOf } from '../../../factories/books/book.ts';
import { present } from '../../../factories/books/present.ts';
import { signedBy } from '../../../factories/books/signed-by.ts';
import { twoOver } from '../../../factories/exchange/two-over.ts';

type Two = Awaited<ReturnType<typeof removedBo>>;

/** Bo was a lead, had all that there was, and is removed; his computer may have heard of it. */
async function removedBo(hasHeard: boolean) {
  const two = await twoOver('lead');
  const { anna, bo } = two;
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  for (const one of [anna, bo]) valueOf(await one.exchange.now());
  valueOf(await bo.book.execute(caseId, [note('medan han var kvar')], by));
  for (const one of [bo, anna]) valueOf(await one.exchange.now());
  valueOf(await anna.book.removeOfficer('Bo Exempel', 'Slutat', by));
  valueOf(await anna.exchange.now());
  if (hasHeard) valueOf(await bo.exchange.now());
  return { ...two, caseId };
}

const of = (caseId: string, ...events: unknown[]) => events.map((event) => ({ caseId, event }));

/** What his keys and a program of his own can put into the folder. */
async function put({ dir, anna, bo }: Two, what: What, plain: Uint8Array) {
  const key = present(bo.book.copy.carrierKey(0));
  const { name, bytes } = sealObject(anna.book.copy.bookId, what, 0, key, plain);
  await mkdir(dirname(join(dir, name)), { recursive: true });
  await writeFile(join(dir, name), bytes);
}

async function putRun(two: Two, run: readonly Decoded[], desk = two.bo.desk) {
  const [first, last] = [present(run[0]), present(run.at(-1))].map(({ link }) => link.header.seq);
  const what = { kind: 'log', desk, first: first ?? 0, last: last ?? 0 } as const;
  await put(two, what, Buffer.concat(run.map(({ link }) => encodeLink(link))));
}

const strangersKeys = () => ({
  officer: newId(),
  sign: newSigningKey().public.toString('base64url'),
  kem: newReceivingKey().public.toString('base64url'),
});

const attacks: Readonly<Record<string, (two: Two) => { caseId: string; event: unknown }[]>> = {
  'writes on in a case': ({ caseId }) => of(caseId, { type: 'note-added', text: 'efteråt' }),
  'admits somebody': () =>
    of('book', {
      type: 'officer-admitted',
      ...strangersKeys(),
      role: 'lead',
      name: 'Vem Som Helst',
      invitation: { id: newId(), ordinal: 77 },
    }),
  'admits himself again': ({ bo }) =>
    of('book', {
      type: 'officer-admitted',
      ...strangersKeys(),
      officer: bo.officer,
      role: 'lead',
      name: 'Bo Exempel',
      invitation: { id: newId(), ordinal: 78 },
    }),
  'gives himself other keys': ({ bo }) =>
    of('book', { type: 'officer-keyed', ...strangersKeys(), officer: bo.officer }),
  'removes who removed him': ({ anna }) =>
    of('book', { type: 'officer-removed', officer: anna.officer, reason: 'Hämnd' }),
  'makes who removed him a reader': ({ anna }) =>
    of('book', { type: 'role-changed', officer: anna.officer, role: 'reader', reason: 'x' }),
  'begins an epoch whose key is his': ({ anna, bo }) =>
    of('book', {
      type: 'epoch-begun',
      epoch: 900_000,
      wraps: { [anna.officer]: 'A'.repeat(100), [bo.officer]: 'A'.repeat(100) },
    }),
  'joins another desk': ({ bo }) =>
    of('book', { type: 'desk-joined', desk: newId(), officer: bo.officer, ordinal: 79, name: 'x' }),
  'disposes of a case': ({ caseId }) =>
    of(caseId, { type: 'case-shredded', caseId, reference: 'DSR-2026-0001', rule: 'ingen' }),
  'makes a case his alone': ({ caseId, bo }) =>
    of('book', {
      type: 'case-confined',
      caseId,
      reference: 'DSR-2026-0001',
      kind: 'access',
      receivedAt: '2026-10-06T08:00:00Z',
      dueOn: '2026-11-06',
      officers: [bo.officer],
      reason: 'x',
    }),
  'changes the settings': () =>
    of('book', {
      type: 'settings-changed',
      organisation: 'Annan AB',
      handler: 'Bo',
      language: 'sv',
    }),
};

const told = async ({ anna, caseId }: Two) => ({
  team: anna.book.team.officers.map(({ id, role, sign, removedAt }) => ({
    id,
    role,
    sign,
    isGone: removedAt !== undefined,
  })),
  desks: anna.book.team.desks.map(({ desk }) => desk),
  epoch: anna.book.copy.epoch,
  settings: anna.book.settings,
  history: await anna.book.history(caseId),
  confidential: anna.book.confidential,
  disposals: anna.book.disposals,
});

it.each(
  Object.entries(attacks).flatMap(([what, make]) => [
    { what, make, hasHeard: true, when: 'who has heard of it' },
    { what, make, hasHeard: false, when: 'who has not' },
  ]),
)('a removed officer’s keys count for nothing: $what, $when', async ({ make, hasHeard }) => {
  const two = await removedBo(hasHeard);
  const { anna, bo } = two;
  const before = await told(two);
  const run = await signedBy(bo, make(two), '2026-10-08T09:00:00Z');
  await putRun(two, run);
  const taken = valueOf(await anna.exchange.now());
  expect(await told(two)).toEqual(before);
  const { seq } = present(run[0]).link.header;
  expect(taken.refused).toMatchObject([{ desk: bo.desk, seq }]);
  expect(taken.refused[0]?.code).toMatch(/^(officer-removed|team-contradicted)$/);
  // And the desk goes on, with keys that he has not.
  valueOf(await anna.book.execute(two.caseId, [note('vidare')], by));
  valueOf(await anna.exchange.now());
  expect(JSON.stringify(await anna.book.history(two.caseId))).toContain('vidare');
  expect(bo.book.copy.carrierKey(anna.book.copy.epoch)).toBeUndefined();
});

it('keys that a removed officer offers replace none, and open nothing', async () => {
  const two = await removedBo(true);
  const { anna, bo, caseId } = two;
  valueOf(await anna.book.execute(caseId, [note('efter')], by));
  const forged = { version: 1, cases: [{ caseId, key: randomBytes(32).toString('base64') }] };
  const what = { kind: 'keys', desk: bo.desk, first: 1, last: 9 } as const;
  await put(two, what, encodeParcel({ ...forged, confined: [] } as never));
  const before = await told(two);
  valueOf(await anna.exchange.now());
  expect(await told(two)).toEqual(before);
});

it('a desk that a removed officer’s invitation brings is refused whole, by name', async () => {
  const two = await removedBo(true);
  const { anna, bo } = two;
  const stranger = newId();
  const run = await signedBy(
    { ...bo, desk: stranger },
    of('book', {
      type: 'desk-joined',
      desk: stranger,
      officer: bo.officer,
      ordinal: 81,
      name: 'x',
    }),
  );
  await putRun(two, run, stranger);
  const taken = valueOf(await anna.exchange.now());
  expect(taken.refused.map(({ desk }) => desk)).toContain(stranger);
  expect(anna.book.team.desks.map(({ desk }) => desk)).not.toContain(stranger);
});

it('who works on unknowing is told when it comes out; what they wrote is kept aside on both, and not lost', async () => {
  const two = await removedBo(false);
  const { anna, bo, caseId } = two;
  valueOf(await bo.book.execute(caseId, [note('utan att veta')], by));
  const mine = valueOf(await bo.exchange.now());
  expect(mine.warnings).toContainEqual({ code: 'removed' });
  expect(mine.refused).toMatchObject([{ desk: bo.desk, code: 'officer-removed' }]);
  const theirs = valueOf(await anna.exchange.now());
  expect(theirs.refused).toMatchObject([{ desk: bo.desk, code: 'officer-removed' }]);
  for (const { book } of [anna, bo]) {
    expect(JSON.stringify(await book.history(caseId))).toContain('medan han var kvar');
    expect(JSON.stringify(await book.history(caseId))).not.toContain('utan att veta');
    expect([...book.log(bo.desk, 1)].map(({ link }) => link.header.caseId)).toContain(caseId);
  }
  expect(await bo.book.execute(caseId, [note('mer')], by)).toMatchObject({
    error: { code: 'right-missing', why: 'officer-removed' },
  });
  // Exchanges go on being answered, and the last of them says the same.
  expect(valueOf(await bo.exchange.now()).warnings).toContainEqual({ code: 'removed' });
});

it('a removed officer’s computer destroys what was disposed of all the same', async () => {
  const two = await removedBo(false);
  const { anna, bo, caseId } = two;
  const end = { type: 'close', outcome: 'withdrawn', note: 'Drog tillbaka.' } as const;
  valueOf(await anna.book.execute(caseId, [end], by));
  const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
  valueOf(await anna.book.shred([{ caseId, rule: 'Två år', figureOf }], by));
  valueOf(await anna.exchange.now());
  expect(valueOf(await bo.exchange.now()).warnings).toContainEqual({ code: 'removed' });
});
