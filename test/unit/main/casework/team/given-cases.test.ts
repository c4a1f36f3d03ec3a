import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerTo } from '#main/ipc/answer.ts';
import { makeHandlers } from '#main/ipc/handlers.ts';
import { seededRandom } from '#main/sample/random.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import type { Channel, Handlers } from '#shared/contract/contract.ts';
import { by, note, openCase, tempFolder, valueOf } from '../../../../factories/books/book.ts';
import { makeMessage } from '../../../../factories/cases/case.ts';
import { exchangeOf } from '../../../../factories/exchange/exchange.ts';
import {
  acceptIn,
  cost,
  leadsBook,
  openedBy,
  theirs,
} from '../../../../factories/books/invited.ts';
import { openedIn } from '../../../../factories/books/book-of-two.ts';
import { unzipped } from '../../../../factories/files/unzipped.ts';
import { suiteSeed } from '../../../../seeded.ts';
import { likelyRequest } from '../../../../faults/channels/likely-request.ts';

const now = () => by.at;
const noStore = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
const tools = await makeTools('resources', now);
/** What only the cases that were not given hold; the first one is DSR-2026-0001, which made-up requests ask for. */
const marked = [
  'Prov Person 1',
  'prov1@',
  'Begäran 1',
  'Exempla Dold',
  'dold@',
  'Hemligt',
  'bilaga.txt',
];
const hidden = 'DSR-2026-0001';
const dold = { name: 'Exempla Dold', email: 'dold@example.com', address: 'Doldgatan 1' };

/** A lead's book of three cases, the second one to be given, and what the book keeps of the others besides. */
async function leads() {
  const lead = await leadsBook();
  const { book } = lead;
  const given = valueOf(await book.execute(undefined, [openCase(2)], by));
  const message = makeMessage({ subject: 'Hemligt', text: 'Hemligt' });
  const shut = valueOf(
    await book.execute(undefined, [openCase(3, { requester: dold, message })], by),
  );
  valueOf(await book.execute(lead.caseId, [note('Hemligt')], by));
  const listed = { channel: 'email', digest: book.digests()('dold@example.com') } as const;
  valueOf(
    await book.changeRules(
      [
        { type: 'requesters-exported', cases: 3, reason: 'Hemligt' },
        { type: 'suppression-added', ...listed },
      ],
      by,
    ),
  );
  const officers = [book.atWork.officer];
  valueOf(await book.confine({ caseId: shut.caseId, officers, reason: 'Hemligt' }, by));
  const { dir } = await tempFolder();
  const path = join(dir, 'invitation.ombud');
  const wanted = { name: 'Rut Exempel', role: 'reader', path, given: [given.caseId] } as const;
  valueOf(await book.invite(wanted, by));
  return { ...lead, given, shut, path };
}

type Leads = Awaited<ReturnType<typeof leads>>;

/** Where the reader sits: at a computer of their own, which has the keys of nothing else, or at the lead's, which has all. */
const seats = {
  'their own': async ({ path }: Leads) => {
    const folder = await tempFolder();
    valueOf(await acceptIn(folder, path));
    return folder;
  },
  'the lead’s': async ({ path, book, locked, folder }: Leads) => {
    const taking = { path, passphrase: theirs.passphrase, at: by.at, kdfCost: cost };
    valueOf(await book.acceptHere(taking));
    await locked.close();
    return folder;
  },
};

async function reading(folder: { readonly dir: string }) {
  const session = await openSession(folder, noStore, tools);
  onTestFinished(() => session.close());
  const work = valueOf(await session.unlock(theirs));
  const around = { folder: folder.dir, resources: 'resources', version: '0', ...unheard };
  const handlers = makeHandlers(session, around) as unknown as Handlers;
  const bugs: unknown[] = [];
  const log = { bug: (_: string, error: unknown) => void bugs.push(error) };
  const ask = (channel: Channel, request: unknown) => answerTo(handlers, channel, request, log);
  return { session, work, ask, bugs, channels: Object.keys(handlers) as Channel[] };
}
const unheard = {
  onChanged: () => undefined,
  onBeside: () => undefined,
  takeOpened: () => [],
  onDragOut: () => undefined,
  onProgress: () => undefined,
};

/** Channels before the book, and one that only compares files on the disk. */
const isOpening = (channel: Channel) => channel.startsWith('book:') || channel === 'secrets:change';

/** All text of an answer, that of its bytes and of what is packed in them as well. */
async function textOf(value: unknown): Promise<string> {
  if (value instanceof Uint8Array) {
    const files = await unzipped(value).catch(() => new Map<string, Buffer>());
    return [value, ...files.values()].map((bytes) => Buffer.from(bytes).toString()).join('\n');
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(async ([key, one]) => `${key} ${await textOf(one)}`);
  return (await Promise.all(entries)).join('\n');
}

/** Whether a request names something; what cannot be read itself may have asked for anything. */
function asksFor(text: string, request: unknown): boolean {
  try {
    return JSON.stringify(request)?.includes(text) ?? false;
  } catch {
    return true;
  }
}

describe.each(Object.entries(seats))(
  'a reader who was given one case, at %s computer',
  (_, seat) => {
    it('meets nothing of the others in any channel, today and after opening the book again', async () => {
      const folder = await seat(await leads());
      for (const opening of [1, 2]) {
        const { session, work, ask, bugs, channels } = await reading(folder);
        const random = seededRandom(suiteSeed + opening);
        for (const channel of channels.filter((one) => !isOpening(one))) {
          for (let nth = 0; nth < 6; nth += 1) {
            const request = likelyRequest(channel, random);
            const isAsked = asksFor(hidden, request);
            const told = await textOf(await ask(channel, request));
            // What the reader asked for by name, has begun to write, keeps as a search, or calls a place for backups is their own.
            const isOwn = isAsked || /^(?:unsaved|searches|backup):/.test(channel);
            const marks = isOwn ? marked : [...marked, hidden];
            const met = marks.filter((mark) => told.includes(mark));
            expect({ channel, met }).toEqual({ channel, met: [] });
          }
        }
        expect(bugs).toEqual([]);
        expect(work.book.atWork).toMatchObject({ role: 'reader', given: 1 });
        await work.book.flush();
        await session.close();
      }
    });

    it('has the given case whole, and lists, search, figures and exports of that alone', async () => {
      const lead = await leads();
      const { work, ask } = await reading(await seat(lead));
      const list = { offset: 0, limit: 10 };
      const rows = [{ reference: lead.given.reference }];
      expect(await ask('cases:list', { ...list, search: '' })).toMatchObject({
        value: { total: 1, rows },
      });
      for (const search of ['Exempla', 'prov1', 'Hemligt', hidden]) {
        expect(await ask('cases:list', { ...list, search })).toMatchObject({ value: { total: 0 } });
      }
      expect(await ask('cases:show', { reference: lead.given.reference })).toMatchObject({
        ok: true,
      });
      expect(await ask('cases:show', { reference: hidden })).toMatchObject({
        error: { code: 'reference-unknown' },
      });
      const year = { from: '2026-01-01', to: '2026-12-31', language: 'en' };
      const figures = await textOf(await ask('figures:save', { ...year, what: 'csv' }));
      expect(figures).toContain('"Received","1","0"');
      expect(await ask('cases:export', { search: '', format: 'csv' })).toMatchObject({
        value: { cases: 1 },
      });
      expect(await ask('cases:confidential', undefined)).toMatchObject({ value: { rows: [] } });
      expect(await ask('cases:naming-exports', undefined)).toMatchObject({ value: { total: 0 } });
      const address = 'dold@example.com';
      expect(await ask('suppression:look-up', { address })).toEqual({ ok: true, value: {} });
      expect(await work.book.history(lead.caseId)).toEqual([]);
      expect((await work.book.readBlob(lead.caseId, lead.blob)).ok).toBe(false);
      expect(await ask('checks:run', { job: 'check' })).toMatchObject({
        value: { last: { faults: [] } },
      });
    });
  },
);

it('the invitation brings the keys of no other case, nor does what comes later', async () => {
  const lead = await leads();
  const folder = await seats['their own'](lead);
  const shared = join((await tempFolder()).dir, 'carrier');
  await mkdir(shared);
  const { book, locked } = await openedBy(folder, theirs);
  const at = { kind: 'folder', dir: shared } as const;
  const [theirEnd, ours] = [exchangeOf(book, folder), exchangeOf(lead.book, lead.folder)];
  valueOf(await ours.choose(at));
  valueOf(await theirEnd.choose(at));
  const later = valueOf(await lead.book.execute(undefined, [openCase(4)], by));
  valueOf(await lead.book.execute(lead.given.caseId, [note('Till dig')], by));
  valueOf(await ours.now());
  valueOf(await theirEnd.now());
  expect(book.seq).toBe(lead.book.seq + 2);
  expect(await book.history(lead.given.caseId)).toHaveLength(2);
  expect(book.list({ offset: 0, limit: 10 }).total).toBe(1);
  expect(await book.history(later.caseId)).toEqual([]);
  await locked.close();
  const { cases } = await openedIn(folder, theirs);
  expect(cases.has(lead.given.caseId)).toBe(true);
  for (const { caseId } of [lead, lead.shut, later]) expect(cases.has(caseId)).toBe(false);
});
