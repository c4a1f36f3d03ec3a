import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { makeHandlers } from '#main/ipc/handlers.ts';
import type { BookHandlers } from '#main/ipc/book-handlers.ts';
import { openSession, type Session } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import { contract, type Channel, type Request } from '#shared/contract/contract.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { settled, withdrawn } from '../factories/cases/case.ts';
import { makeKeyStore } from '../factories/books/key-store.ts';
import { answersWith } from '../factories/cases/letter-answers.ts';
import { workThrough } from '../factories/cases/work-through.ts';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));
const now = () => '2026-11-22T08:00:00Z';
const passphrase = 'fyra ord i en rad';
const requester = { name: 'Exempla Provsson', email: 'exempla@example.com', address: '' };
const answered = new Set<Channel>();
const told: number[] = [];
let folder: string;
let session: Session;
let letGo: () => Promise<void>;
let handlers: BookHandlers;

/** Asks a real handler on a real book, and holds the answer against the contract. */
async function ask<C extends keyof BookHandlers>(channel: C, request: Request<C>) {
  const answer = await handlers[channel](request as never);
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code}`);
  answered.add(channel);
  const { response } = contract[channel];
  expect(response.parse(answer.value)).toEqual(answer.value);
  return answer.value;
}

/** A desk on an empty folder. */
async function emptyDesk({ practice = false } = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-contract-'));
  const held = await holdFolder(dir);
  if (!held.ok) throw new Error(held.error.code);
  const noStore = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
  const opened = await openSession(held.value, noStore, await makeTools(resources, now), {
    keyStore: makeKeyStore(),
    practice,
  });
  const around = {
    folder: dir,
    resources,
    version: '0.0.0',
    practice,
    onChanged: (seq: number) => told.push(seq),
    onBeside: () => undefined,
    takeOpened: () => [],
    onDragOut: () => undefined,
    onProgress: () => undefined,
  };
  const release = () => held.value.release();
  return { dir, opened, release, handlers: makeHandlers(opened, around) };
}

/** Asks another desk meanwhile. */
async function elsewhere(job: () => Promise<void>, where = {}) {
  const here = handlers;
  const { dir, opened, release, ...there } = await emptyDesk(where);
  ({ handlers } = there);
  try {
    await job();
  } finally {
    handlers = here;
    await opened.close();
    await release();
    await rm(dir, { recursive: true, force: true });
  }
}

beforeAll(async () => {
  ({ dir: folder, opened: session, release: letGo, handlers } = await emptyDesk());
});
afterAll(async () => {
  await session.close();
  await letGo();
  await rm(folder, { recursive: true, force: true });
});

test('every answer has the shape its channel promises', async () => {
  const book = { organisation: 'Exempelbolaget AB', handler: 'Handa', language: 'sv' as const };
  await ask('book:create', { ...book, passphrase });
  await ask('app:speak', { language: 'en' });
  expect(await ask('app:status', undefined)).toMatchObject({ state: 'open', language: 'en' });
  expect(await ask('book:unlock', { passphrase })).toMatchObject({ state: 'open' });

  const { drafts } = await ask('intake:sample', undefined);
  const [first, second] = drafts;
  if (!first || !second) throw new Error('No sample inbox');
  const { kind, language, receivedAt } = { kind: first.suggestedKind, ...first };
  const saved = await ask('intake:save', {
    draftId: first.id,
    kind,
    language,
    receivedAt,
    requester,
    answers: {},
  });
  const original = await ask('intake:original', { draftId: second.id });
  expect(original.header).toMatch(/^[\w-]+:/);
  await ask('intake:discard', { draftId: second.id });
  await ask('intake:read', {
    files: [{ name: 'x.eml', bytes: new Uint8Array(), modifiedAt: now() }],
  });
  const [batch = ''] = await ask('intake:waiting', undefined);
  await ask('intake:again', { batch });
  const edits = { kind, language, receivedAt: '', requester, answers: {} };
  await ask('intake:edit', { draftId: second.id, edits });

  expect((await ask('team:root', undefined)).fingerprint).toMatch(/^[0-9A-F ]+$/i);
  expect(await ask('checks:show', undefined)).toMatchObject({ running: false });
  expect(await ask('checks:run', { job: 'check' })).toMatchObject({ last: { faults: [] } });

  const { reference } = saved;
  const logged = { kind: 'complaint', language: 'sv', channel: 'phone' } as const;
  await ask('cases:log', { ...logged, receivedAt, requester, subject: 'Klagomål', text: '' });
  const register = { search: '', format: 'csv', requesters: { reason: 'Tillsyn' } } as const;
  expect(await ask('cases:export', register)).toMatchObject({ cases: 2 });
  const proof = { references: [reference], reason: 'Tillsyn' };
  await ask('evidence:verifier', undefined);
  expect(await ask('evidence:make', { ...proof, names: 'masked' })).toMatchObject({ cases: 1 });
  const sealed = { ...proof, until: '2100-01-01', passphrase: 'grästorp lindansare 48 kvarn' };
  expect(await ask('evidence:seal', sealed)).toMatchObject({ cases: 1 });
  expect(await ask('cases:list', { search: '', offset: 0, limit: 10 })).toMatchObject({ total: 2 });
  await ask('cases:list', { search: '', group: 'week', offset: 0, limit: 10 });
  await ask('cases:arrange', await ask('cases:arrangement', undefined));
  await ask('cases:branch', { reference, kind: 'breach' });
  const pair = { reference, to: 'KLG-2026-0001' };
  await ask('cases:link', { ...pair, relation: 'related' });
  await ask('cases:unlink', pair);
  const file = {
    name: 'x.csv',
    bytes: Buffer.from('namn;ort\nOve Låtsas;Provköping\n'),
    modifiedAt: now(),
  };
  const seen = await ask('data:preview', { file, reading: { delimiter: ';' } });
  expect(seen.preview[0]?.rows).toHaveLength(2);
  await ask('data:collect', { reference, system: 'CRM', files: [file] });
  expect((await ask('data:sample', undefined)).length).toBeGreaterThan(0);
  await ask('cases:attach', { reference, file, note: 'Underlag' });
  await ask('cases:execute', { reference, command: { type: 'add-note', text: 'Ringde' } });
  for (const command of settled) await ask('cases:execute', { reference, command });
  const others = await ask('cases:alike', { reference });
  expect(others.rows.map(({ by }) => by)).toContain('email');
  const assign = { type: 'assign', handler: 'Handa' } as const;
  await ask('cases:execute-many', { references: [reference], command: assign });
  const view = await ask('cases:show', { reference });
  const documentId = view.data[0]?.document.id ?? '';
  const rows = await ask('data:rows', { reference, documentId, table: 0, offset: 0, limit: 10 });
  expect(rows).toEqual({ total: 1, rows: [['Ove Låtsas', 'Provköping']] });
  await ask('review:show', { reference });
  const window = { reference, documentId, table: 0, shown: true, offset: 0, limit: 10 };
  expect(await ask('review:rows', window)).toMatchObject({ total: 1 });
  await ask('review:flags', { reference, documentId, table: 0 });
  const theirs = { ground: 'others-rights', words: '' } as const;
  await ask('review:redact', { reference, what: { value: 'Provköping' }, ...theirs });
  await ask('cases:execute', { reference, command: { type: 'withdraw-redaction', number: 1 } });
  await ask('review:find', { reference, value: 'Ove Låtsas' });
  await ask('review:keep', { reference, what: { value: 'Ove Låtsas' } });
  const mapping = { columns: [], purposes: [], sources: [], recipients: [], codes: [] };
  const reason = {
    use: 'extension',
    ground: '',
    language: 'sv',
    name: 'R',
    text: 'Många',
  } as const;
  await ask('unsaved:keep', { place: 'log-case', form: '{}' });
  expect((await ask('unsaved:list', undefined)).forms).toHaveLength(1);
  await ask('unsaved:drop', { place: 'log-case' });
  expect((await ask('searches:list', undefined)).searches).toHaveLength(2);
  const look = { textSize: 125, density: 'compact', singleKeys: false } as const;
  expect(await ask('look:show', undefined)).toMatchObject({ textSize: 100, singleKeys: true });
  await ask('look:choose', look);
  expect(await ask('look:show', undefined)).toEqual(look);
  await ask('searches:keep', {
    shown: [],
    searches: [{ id: 'a', name: 'A', search: 'kind:access' }],
  });
  expect((await ask('searches:list', undefined)).searches[0]).toMatchObject({ name: 'A' });
  const [kept] = (await ask('reasons:save', reason)).reasons;
  const { id = '' } = kept ?? {};
  await ask('reasons:rename', { id, name: 'S' });
  expect(await ask('reasons:list', undefined)).toMatchObject({ reasons: [{ name: 'S' }] });
  await ask('reasons:delete', { id });
  await ask('mappings:remember', { system: 'CRM-2', mapping });
  expect(await ask('mappings:list', undefined)).toMatchObject({ mappings: [{ system: 'CRM-2' }] });
  await ask('mappings:forget', { system: 'CRM-2' });
  const letter = { reference, kind: 'access-summary', language: 'sv' } as const;
  const preview = await ask('letters:preview', letter);
  const { findings } = await ask('letters:prepare', letter);
  const reasons = Object.fromEntries(findings.map(({ code }) => [code, 'Namnen finns inte']));
  await ask('letters:draft', letter);
  const colleague = await colleagueHere();
  await ask('letters:approve-as', { ...letter, passphrase: colleague.passphrase });
  const issued = await ask('letters:issue', { ...letter, reasons });
  const issuedLetter = { reference, documentId: issued.document.id };
  await ask('letters:protect', issuedLetter);
  await ask('letters:package', { ...issuedLetter, protect: true });
  const opened = await ask('documents:open', { reference, documentId: issued.document.id });
  expect(Buffer.compare(opened.bytes, preview.pdf)).toBe(0);
  await ask('documents:taken', { reference, name: 'Registerutdrag', way: 'printed' });
  await ask('drag-out:choose', { folder: await mkdtemp(join(folder, 'dragged-')) });
  expect(await ask('drag-out:show', undefined)).toHaveProperty('folder');
  await ask('drag-out:begin', { ...issuedLetter, name: 'Registerutdrag' });

  const which = { kind: 'refusal', language: 'sv' } as const;
  await ask('templates:list', undefined);
  const { text } = await ask('templates:show', which);
  expect(await ask('templates:preview', { ...which, text })).toMatchObject({ problems: [] });
  await ask('templates:change', {
    ...which,
    text: `${text}\nHej då.\n`,
    reason: 'Vänligare',
    from: 0,
  });
  const regretted = { ...which, reason: 'Ångrade mig', from: 1 };
  expect(await ask('templates:reset', regretted)).toMatchObject({ text });
  const cases = Buffer.from('Inkom;Typ;Status\n2026-11-02;Klagomål;Pågår\n');
  const list = await ask('case-import:read', { file: { name: 'lista.csv', bytes: cases } });
  const [table] = list.tables;
  if (!table) throw new Error('No table');
  const place = { importId: list.importId, table: 0 };
  const mapped = { ...place, mapping: table.mapping };
  await ask('case-import:values', { ...place, column: 1, field: 'kind' });
  await ask('case-import:days', { ...place, column: 0 });
  const rehearsal = { ...mapped, faultyOnly: false, offset: 0, limit: 10 };
  expect(await ask('case-import:rehearse', rehearsal)).toMatchObject({ cases: 1, faulty: 0 });
  expect(await ask('case-import:carry-out', mapped)).toMatchObject({ cases: 1 });
  await ask('case-import:discard', { importId: list.importId });

  expect(await ask('jobs:stop', { job: 'none' })).toEqual({ stopped: false });

  await ask('cases:what-if', { reference, change: { type: 'extend' } });
  await ask('today:show', { limit: 10 });
  await ask('today:done', { limit: 10 });
  await ask('today:choose', { whose: 'mine' });
  await ask('calendar:month', { from: '2026-11-01', to: '2026-11-30' });
  await ask('calendar:export', { reference });
  await ask('settings:show', undefined);
  await ask('settings:change', { handler: 'Ny Handläggare' });
  await ask('computer:trust', { passphrase, days: 7 });
  expect(await ask('computer:show', undefined)).toMatchObject({ keyStore: 'ready' });
  await ask('computer:forget', undefined);
  await ask('secrets:change', { current: { passphrase }, passphrase });
  const closedDay = { date: '2026-12-02', name: 'Stängt', reason: 'Flytt' };
  await ask('calendar:correct', { type: 'add-closed-day', ...closedDay });
  const shown = await ask('register:show', undefined);
  const record = shown.versions[0]?.record;
  if (!record) throw new Error('No record of processing');
  const version = { ...record, validFrom: '2027-01-01', inShort: { sv: 'Kort.', en: 'Short.' } };
  await ask('register:adopt', { record: version, reason: 'Ny policy' });
  await ask('register:export', { version: '2027-01-01', format: 'csv', language: 'sv' });
  await ask('register:withdraw', { version: '2027-01-01', reason: 'För tidigt' });
  for (const command of withdrawn) await ask('cases:execute', { reference, command });
  await ask('cases:execute', { reference, command: { type: 'place-hold', reason: 'Tvist' } });
  expect(await ask('retention:list', { limit: 5 })).toMatchObject({
    due: { total: 0 },
    held: { rows: [{ reference, reason: 'Tvist' }] },
  });
  expect(await ask('retention:dispose', { items: [{ reference, what: 'case' }] })).toMatchObject({
    results: [{ reference, refusal: { code: 'on-hold' } }],
  });
  await ask('retention:rules', undefined);
  const period = { what: 'case', kinds: ['question'], months: 12 } as const;
  await ask('retention:decide', { ...period, reason: 'Räcker', decidedOn: '2026-11-20' });
  const year = { from: '2026-01-01', to: '2026-12-31', language: 'sv' } as const;
  await ask('figures:show', year);
  await ask('figures:save', { ...year, what: 'csv' });
  expect(await ask('figures:save', { ...year, what: 'report', table: 'totals' })).toMatchObject({
    mediaType: 'application/pdf',
  });
  const { facts } = await ask('letterhead:show', undefined);
  const logo = { width: 2, height: 1, pixels: Buffer.from([1, 2, 3, 4, 5, 6]) };
  const letterhead = { facts: { ...facts, logoText: { sv: 'Ett träd', en: 'A tree' } }, logo };
  await ask('letterhead:preview', { ...letterhead, language: 'sv' });
  await ask('letterhead:change', letterhead);
  const address = 'exempla@example.com';
  await ask('suppression:add', { address });
  await ask('suppression:look-up', { address });
  expect(
    await ask('suppression:wash', { file: { name: 'x.csv', bytes: Buffer.from(address) } }),
  ).toMatchObject({ rows: 1, removed: 1 });
  await ask('suppression:remove', { address, reason: 'Ångrat' });
  await ask('suppression:show', undefined);
  const wants = { kind: 'marketing-objection', language: 'sv', channel: 'phone' } as const;
  const no = { ...wants, receivedAt, requester, subject: 'Nej tack', text: '' };
  await ask('suppression:enter', await ask('cases:log', no));
  await sheetsMade(await ask('cases:log', { ...no, kind: 'breach' }));
  const carrier = { kind: 'folder', dir: await mkdtemp(join(folder, 'shared-')) } as const;
  await ask('exchange:test', carrier);
  await ask('exchange:choose', carrier);
  expect(await ask('exchange:now', undefined)).toMatchObject({ kind: 'folder', refused: [] });
  expect(await ask('exchange:show', undefined)).toMatchObject({ place: carrier.dir });
  expect(await ask('intake:opened', undefined)).toEqual({ drafts: [], refused: [] });
  const { bytes } = await ask('exchange:write-bundle', { forDesk: '' });
  expect(await ask('exchange:read-bundle', { bytes })).toMatchObject({ events: 0, files: 0 });
  const late = { receivedAt, subject: 'Mer', text: '', messageId: '', attachments: [] };
  await ask('cases:execute', { reference, command: { type: 'add-message', message: late } });
  const { unsettled } = await ask('cases:show', { reference });
  await ask('cases:own-case', { reference, number: unsettled[0] ?? 0 });
  const { me } = await ask('team:show', undefined);
  const shut = { reference: 'KLG-2026-0001', officers: [me], reason: 'Gäller en chef' };
  await ask('cases:confine', shut);
  expect(await ask('cases:confidential', undefined)).toMatchObject({
    rows: [{ reference: shut.reference, officers: [me], opens: true }],
  });
  await ask('cases:naming-exports', undefined);
  await ask('team:remove', { name: colleague.name, reason: 'Slutat' });
  await backedUp();
  await ask('incidents:show', undefined);
  await ask('incidents:damage', undefined);
  await ask('incidents:read', { shown: [] });
  await otherWaysIn();
  await elsewhere(
    async () => {
      const opened = await ask('book:practise', { language: 'en' });
      expect(opened).toMatchObject({ state: 'open', practice: true, language: 'en' });
    },
    { practice: true },
  );
  expect(
    [
      ...answered,
      'app:practise',
      'book:lock',
      'desk:touched',
      'desk:failed',
      'desk:copied',
      'desk:choose-folder',
      'desk:open-window',
      'desk:tray',
      'desk:stay-in-tray',
      'desk:about',
      'desk:licence',
    ].toSorted(),
  ).toEqual(Object.keys(contract).toSorted());
});

/** By invitation, and by a backup of what that gave: each in an empty folder of its own. */
async function otherWaysIn() {
  const { bytes, words } = await ask('team:invite', { name: 'Gäst Prov', role: 'officer' });
  const own = 'en egen fras av ord';
  const place = await mkdtemp(join(tmpdir(), 'ombud-contract-place-'));
  try {
    await elsewhere(async () => {
      expect(await ask('book:invitation', { bytes })).toMatchObject({ invited: 'Gäst Prov' });
      const taking = { bytes, words, passphrase: own };
      expect(await ask('book:accept', taking)).toMatchObject({ name: 'Gäst Prov' });
      const { settings } = await ask('backup:show', undefined);
      await ask('backup:change', { ...settings, places: [place] });
      await ask('backup:make', { job: 'backup' });
    });
    await elsewhere(async () => {
      const [backup] = await ask('book:backups', { place });
      const wanted = { place, id: backup?.id ?? '', secret: { passphrase: own }, job: 'restore' };
      const { organisation } = await ask('book:bring-back', wanted);
      expect(await ask('book:restore', undefined)).toEqual({ organisation });
      expect(await ask('app:status', undefined)).toMatchObject({ state: 'open', organisation });
    });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** An officer who is invited, and opens the book on this computer from then on. */
async function colleagueHere() {
  const colleague = { name: 'Kollega Prov', passphrase: 'sju hav och en brygga' };
  await ask('team:invite', { name: 'Ingen Annan', role: 'reader', until: '2026-12-24' });
  const { bytes, words } = await ask('team:invite', { name: colleague.name, role: 'reader' });
  const accepted = await ask('team:accept', { bytes, passphrase: colleague.passphrase });
  expect(accepted).toMatchObject({ name: colleague.name, words });
  const { officers } = await ask('team:show', undefined);
  const officer = officers.find(({ name }) => name === colleague.name)?.id ?? '';
  await ask('team:change-role', { officer, role: 'officer', reason: 'Behövs' });
  return colleague;
}

/** A place for backups, one made in it, listed and rehearsed. */
async function backedUp() {
  const place = await mkdtemp(join(tmpdir(), 'ombud-contract-place-'));
  try {
    const { settings } = await ask('backup:show', undefined);
    await ask('backup:change', { ...settings, places: [place] });
    const { places } = await ask('backup:make', { job: 'backup' });
    expect(places).toMatchObject([{ standing: 'fresh' }]);
    expect(await ask('backup:list', { place })).toMatchObject([{ state: 'complete' }]);
    const rehearsal = { place, passphrase, job: 'rehearsal' };
    expect(await ask('backup:rehearse', rehearsal)).toMatchObject({ ok: true, differences: [] });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** A processor's breach, told to the one controller it has. */
async function sheetsMade({ reference }: { readonly reference: string }) {
  const kind = 'breach-to-controller';
  const { began, ended, records_number, consequences, measures } = answersWith('sv', {});
  const known = { began, ended, records_number, consequences, measures };
  const facts = Object.fromEntries(Object.entries(known).map(([name, told]) => [name, told ?? '']));
  for (const command of [
    { type: 'decide-role', role: 'processor', controller: 'Kund', reason: '' },
    ...workThrough.breach.filter(({ type }) => type === 'describe-breach'),
    { type: 'list-controller', name: 'Kund', contact: 'kund@example.com' },
    { type: 'give-letter-facts', language: 'sv', facts },
  ] satisfies CaseCommand[] as Request<'cases:execute'>['command'][]) {
    await ask('cases:execute', { reference, command });
  }
  const letter = { reference, kind, language: 'sv' } as const;
  const { findings } = await ask('letters:prepare', letter);
  const reasons = Object.fromEntries(findings.map(({ code }) => [code, 'Känt']));
  await ask('letters:issue', { ...letter, reasons });
  expect(await ask('sheets:make', letter)).toMatchObject({ sheets: 1, doubled: 0 });
}

test('an original comes back byte for byte', async () => {
  const original = await readFile(join(resources, 'sample-inbox', '01-registerutdrag.eml'));
  const { messages } = await ask('cases:show', { reference: 'DSR-2026-0001' });
  const documentId = messages[0]?.original?.id ?? '';
  const { bytes } = await ask('documents:open', { reference: 'DSR-2026-0001', documentId });
  expect(Buffer.compare(bytes, original)).toBe(0);
});

test('whoever shows the book is told of every change, and only of changes', async () => {
  const before = told.length;
  await ask('cases:list', { search: '', offset: 0, limit: 1 });
  expect(told).toHaveLength(before);
  await ask('cases:execute', {
    reference: 'DSR-2026-0001',
    command: { type: 'add-note', text: 'Ringde igen' },
  });
  expect(told).toHaveLength(before + 1);
});
