import { expect, test } from 'vitest';
import type { IntakeAnswers } from '#shared/views/intake-views.ts';
import { execute } from '#main/casework/cases/execute.ts';
import { ownCase } from '#main/casework/incoming/own-case.ts';
import { takeIn } from '#main/casework/incoming/take-in.ts';
import { todayView } from '#main/casework/today/today.ts';
import { readEmail } from '#main/intake/mail/read-email.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const now = '2026-06-01T08:00:00Z';

interface Mail {
  readonly from?: string;
  readonly subject?: string;
  readonly id?: string;
  readonly answers?: string;
  readonly text?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

function bytesOf({
  from = 'Alva <alva@example.com>',
  subject = 'Utdrag',
  id,
  answers,
  text = 'Jag vill ha ett registerutdrag.',
  fields = {},
}: Mail) {
  const lines = Object.entries({
    From: from,
    To: 'dataskydd@exempel.example',
    Subject: subject,
    Date: 'Mon, 04 May 2026 09:00:00 +0200',
    ...(id && { 'Message-ID': `<${id}@example.com>` }),
    ...(answers && { 'In-Reply-To': `<${answers}@example.com>` }),
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  });
  return Buffer.from(
    `${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${text}`,
  );
}

async function desk() {
  const { work } = await workAt(now);
  const take = async (mail: Mail, given: IntakeAnswers = {}) => {
    const bytes = bytesOf(mail);
    const email = valueOf(await readEmail({ name: 'a.eml', bytes, modifiedAt: now }, now));
    return takeIn(work, email, bytes, given);
  };
  const caseOf = async (reference: string) => {
    const found = await work.book.case(work.book.caseIdOf(reference) ?? '');
    if (!found) throw new Error(reference);
    return found;
  };
  return { work, take, caseOf };
}

/** Why it is asked, and what is proposed. */
const asked = (because: string, proposal: string) => ({
  ok: false,
  error: { code: 'ask-first', questions: [{ question: 'join', because, proposal }] },
});

test('a mail in a case’s thread joins it when somebody known in the case writes', async () => {
  const { take, caseOf } = await desk();
  const { reference } = valueOf(await take({ id: '1' }));
  const joined = await take({ id: '2', answers: '1', from: 'ALVA@example.com', text: 'Och mer.' });
  expect(valueOf(joined)).toEqual({ reference, joined: true, linked: [] });
  expect((await caseOf(reference)).messages).toHaveLength(2);
});

test('what a person writes under another name than the one known is asked about', async () => {
  const { take } = await desk();
  const { reference } = valueOf(await take({ id: '1' }));
  const stranger = { from: 'Bo <bo@example.com>', text: 'Radera mig.' };
  expect(await take({ ...stranger, id: '2', answers: '1' })).toMatchObject(
    asked('other-sender', 'none'),
  );
  expect(await take({ ...stranger, id: '3', subject: `Dnr ${reference}` })).toMatchObject(
    asked('stranger', 'none'),
  );
  expect(await take({ ...stranger, id: '1' })).toMatchObject(asked('same-id', 'none'));
  const elsewhere = { from: 'Alva <alva@example.net>', id: '4', answers: '1' };
  expect(await take(elsewhere)).toMatchObject(asked('other-sender', reference));
});

test('the same mail by another way is no other text, and the same id on another text is asked about', async () => {
  const { take } = await desk();
  const { reference } = valueOf(await take({ id: '1' }));
  const again = { id: '1', fields: { 'X-Way': 'another' } };
  expect(valueOf(await take(again))).toMatchObject({ reference, joined: true });
  expect(await take({ id: '1', text: 'Radera mig.' })).toMatchObject(asked('same-id', 'none'));
});

test('whoever was let into a case once is known there afterwards', async () => {
  const { take } = await desk();
  const { reference } = valueOf(await take({ id: '1' }));
  const elsewhere = { from: 'Alva <alva@example.net>', id: '2', answers: '1' };
  valueOf(await take(elsewhere, { join: reference }));
  const third = await take({ ...elsewhere, id: '3', answers: '2' });
  expect(valueOf(third)).toMatchObject({ reference, joined: true });
});

test('a closed case is joined by nobody unasked, and a case of its own has its own day', async () => {
  const { work, take, caseOf } = await desk();
  const { reference } = valueOf(await take({ id: '1' }));
  const close = { type: 'close', outcome: 'withdrawn', note: 'Drog tillbaka.' } as const;
  const said = {
    direction: 'in',
    channel: 'phone',
    summary: 'Drar tillbaka sin begäran.',
  } as const;
  valueOf(await execute(work, reference, [{ type: 'log-contact', ...said }, close]));
  const next = {
    id: '2',
    answers: '1',
    text: 'Radera mig.',
    fields: { Date: 'Wed, 20 May 2026 09:00:00 +0200' },
  };
  expect(await take(next)).toMatchObject(asked('closed', 'none'));
  const own = valueOf(await take(next, { join: 'none' }));
  expect(own).toMatchObject({ joined: false });
  expect(await caseOf(own.reference)).toMatchObject({
    kind: 'erasure',
    receivedAt: '2026-05-20T07:00:00Z',
  });
});

test('a message put into a closed case stands on Today until a case of its own is made of it', async () => {
  const { work, take, caseOf } = await desk();
  const { reference } = valueOf(await take({ id: '1' }));
  const said = { direction: 'in', channel: 'phone', summary: 'Drar tillbaka.' } as const;
  const close = { type: 'close', outcome: 'withdrawn', note: 'Drog tillbaka.' } as const;
  valueOf(await execute(work, reference, [{ type: 'log-contact', ...said }, close]));
  expect(todayView(work, 10).groups.settle.total).toBe(0);
  const next = { id: '2', answers: '1', subject: 'Mer', text: 'Radera mina uppgifter.' };
  valueOf(await take(next, { join: reference }));
  expect(todayView(work, 10).groups.settle.rows).toMatchObject([
    { reference, reasons: [{ what: 'message', title: 'Mer', dueOn: '2026-05-04' }] },
  ]);
  const own = valueOf(await ownCase(work, { reference, number: 2 })).reference;
  expect(todayView(work, 10).groups.settle.total).toBe(0);
  const made = await caseOf(own);
  expect(made).toMatchObject({
    kind: 'erasure',
    receivedAt: '2026-05-04T07:00:00Z',
    requester: { email: 'alva@example.com' },
    links: [{ reference }],
  });
  const original = made.messages[0]?.original;
  expect((await work.book.readBlob(made.id, original?.blob ?? '')).ok).toBe(true);
  expect(await ownCase(work, { reference, number: 2 })).toMatchObject({ ok: false });
});

test('an answer that names no case is refused', async () => {
  const { take } = await desk();
  expect(await take({}, { join: 'DSR-2026-9999' })).toEqual({
    ok: false,
    error: { code: 'reference-unknown', reference: 'DSR-2026-9999' },
  });
});

const forward = {
  from: 'Kim <kim@exempel.example>',
  subject: 'VB: Utdrag',
  text: 'Ta den här.\n\nFrån: Gun <gun@example.com>\nSkickat: den 13 april 2026 09:00\nTill: oss\nÄmne: Utdrag\n\nJag vill ha ett registerutdrag.',
};

test('a message passed on becomes the case of the one who wrote it, with who passed it on and when', async () => {
  const { take, caseOf } = await desk();
  expect(await take(forward)).toMatchObject({ error: { code: 'ask-first' } });
  const { reference } = valueOf(await take(forward, { forward: 'inner' }));
  expect(await caseOf(reference)).toMatchObject({
    receivedAt: '2026-04-13T07:00:00Z',
    requester: { name: 'Gun', email: 'gun@example.com' },
    messages: [
      {
        text: 'Jag vill ha ett registerutdrag.',
        receipt: { source: 'forwarded' },
        forwarded: {
          by: { email: 'kim@exempel.example' },
          at: '2026-05-04T07:00:00Z',
          text: 'Ta den här.',
        },
      },
    ],
  });
});

test('a message passed on can be the case of the one who passed it on', async () => {
  const { take, caseOf } = await desk();
  const { reference } = valueOf(await take(forward, { forward: 'outer' }));
  expect(await caseOf(reference)).toMatchObject({
    receivedAt: '2026-05-04T07:00:00Z',
    requester: { email: 'kim@exempel.example' },
  });
});

test('a machine’s mail is taken in when somebody says so', async () => {
  const { take } = await desk();
  const mail = { fields: { 'Auto-Submitted': 'auto-replied' } };
  expect(await take(mail)).toMatchObject({ error: { questions: [{ question: 'automatic' }] } });
  expect(await take(mail, { automatic: 'take' })).toMatchObject({ ok: true });
});

test('a mail that asks for several things becomes linked cases, each with the same day', async () => {
  const { take, caseOf } = await desk();
  const text =
    'Jag begär registerutdrag enligt artikel 15. Radera sedan alla mina personuppgifter enligt artikel 17.';
  const { reference, linked } = valueOf(await take({ text }, { requests: 'each' }));
  const [first, ...others] = await Promise.all([reference, ...linked].map(caseOf));
  expect(new Set([first, ...others].map((one) => one?.kind))).toEqual(
    new Set(['access', 'erasure']),
  );
  expect(first?.links.map((link) => link.reference)).toEqual(linked);
  expect(others.map(({ receivedAt }) => receivedAt)).toEqual([first?.receivedAt]);
});

test('the same bytes again change nothing and ask nothing', async () => {
  const { take } = await desk();
  const { reference } = valueOf(await take(forward, { forward: 'inner' }));
  expect(valueOf(await take(forward))).toEqual({ reference, joined: true, linked: [] });
});

test('the same mail, or the same message for a case of its own, asked for in two windows at once opens one', async () => {
  const { work, take, caseOf } = await desk();
  const [first, again] = (await Promise.all([take({}), take({})])).map(valueOf);
  const reference = first?.reference ?? '';
  expect(again).toEqual({ reference, joined: true, linked: [] });
  expect((await caseOf(reference)).messages).toHaveLength(1);

  const said = { direction: 'in', channel: 'phone', summary: 'Drar tillbaka.' } as const;
  const close = { type: 'close', outcome: 'withdrawn', note: 'Drog tillbaka.' } as const;
  valueOf(await execute(work, reference, [{ type: 'log-contact', ...said }, close]));
  const more = { subject: `Mer [${reference}]`, text: 'Radera mig.' };
  valueOf(await take(more, { join: reference }));
  const own = () => ownCase(work, { reference, number: 2 });
  expect(await Promise.all([own(), own()])).toMatchObject([
    { ok: true },
    { error: { code: 'item-unknown' } },
  ]);
  expect(work.book.list({ offset: 0, limit: 9 }).total).toBe(2);
});
