import { expect, test } from 'vitest';
import { makeCase, settled } from '../../../../factories/cases/case.ts';
import {
  contacts,
  letterIn,
  record,
  registers,
  summaryIn,
  textOf,
  under,
} from '../../../../factories/cases/letter.ts';
import { authorityAt } from '#main/register/in-force.ts';

const request = 'Om din begäran';
const inShort = 'I korthet: det här har vi om dig';

test('the first heading is the short answer, before any detail', () => {
  const first = summaryIn('sv').blocks.find(({ type }) => type === 'heading');
  expect(first).toMatchObject({ level: 1, text: inShort });
});

test('the short answer counts rows and names systems once each', () => {
  const twice = [contacts, { ...contacts, name: 'T2' }, { ...contacts, system: 'Support' }];
  expect(under(summaryIn('sv', { tables: twice }), inShort)).toContain(
    '3 rader om dig i CRM-7 och Support',
  );
});

test('the tables of one system stand under one heading, nothing lost and in order', () => {
  const tables = [contacts, { ...contacts, system: 'Support' }, { ...contacts, name: 'T2' }];
  const copied = under(summaryIn('sv', { tables }), 'CRM-7');
  expect(copied).toMatch(/^T1, 1 rad\n[^]*T2, 1 rad\n/);
  expect(under(summaryIn('sv', { tables }), 'Support')).toMatch(/^T1, 1 rad\n/);
});

test('a person nothing was found about is told so, and which systems were searched', () => {
  const empty = summaryIn('sv', { tables: [{ ...contacts, rows: [] }] });
  expect(under(empty, inShort)).toMatch(/^Vi behandlar inga personuppgifter om dig utöver/);
  expect(under(empty, inShort)).toContain('sökt efter dig i CRM-7');
  expect(textOf(empty)).not.toContain('Ja, vi behandlar');
  expect(textOf(empty)).not.toContain('Erbjud dig supportstöd');
});

test('an empty table of one system is told of beside what another holds', () => {
  const tables = [contacts, { ...contacts, system: 'Support', rows: [] }];
  expect(under(summaryIn('sv', { tables }), 'Support')).toBe(
    'T1: här fanns inga uppgifter om dig.',
  );
});

test('a letter without collected data claims no search', () => {
  const none = summaryIn('en', { tables: [] });
  expect(textOf(none)).toContain('We do not process personal data about you other than');
  expect(textOf(none)).not.toContain('searched');
  expect(textOf(none)).toContain('(Articles 16-18 and 21)');
});

test('a person without data is still told what the request itself left', () => {
  const none = summaryIn('sv', { tables: [] });
  expect(textOf(none)).toContain(
    'Genom din begäran har vi Exempla Provsson och exempla@example.com och det som du har skrivit',
  );
});

test('identity is confirmed by the note, pending until it is settled, or was not needed', () => {
  const waived = makeCase(...settled);
  const confirmed = makeCase({ type: 'confirm-identity', note: 'Motringning' });
  expect(under(summaryIn('sv', {}, confirmed), request)).toContain('Motringning');
  expect(under(summaryIn('sv'), request)).toContain('inte bekräftad ännu');
  expect(under(summaryIn('sv', {}, waived), request)).toContain('inte behövt be dig om något mer');
});

test('the day of receipt is the day in Stockholm', () => {
  const late = makeCase({
    type: 'correct-receipt',
    receivedAt: '2026-10-04T22:30:00Z',
    reason: 'x',
  });
  expect(under(summaryIn('sv', {}, late), request)).toContain('Begäran kom in: 5 oktober 2026');
});

test('a letter of 2020 names Datainspektionen, one of 2021 IMY', () => {
  const on = (date: string) =>
    textOf(summaryIn('sv', { date, authority: authorityAt(registers, date, 'SE') }));
  expect(on('2020-12-31')).toContain('Datainspektionen');
  expect(on('2020-12-31')).not.toContain('IMY');
  expect(on('2021-01-01')).toContain('Integritetsskyddsmyndigheten (IMY)');
  expect(on('2021-01-01')).not.toContain('Datainspektionen');
});

test('recipients that are known by name are named, with country and safeguard (C-154/21, Art. 15(2))', () => {
  const named = [
    { name: 'Molnexempel AB', country: 'Sverige', outsideEea: false, safeguard: '' },
    { name: 'Cloud Sample Inc.', country: 'USA', outsideEea: true, safeguard: 'SCC' },
  ];
  const register = {
    ...record,
    recipients: record.recipients.map((recipient) => ({ ...recipient, named })),
  };
  const letter = letterIn('access-summary', 'sv', {}, makeCase(), register);
  const told = under(letter, 'Vilka som kan få del av dem');
  expect(told).toContain(
    'Molnexempel AB (Sverige) och Cloud Sample Inc. (USA, utanför EU och EES)',
  );
  expect(told).not.toContain('Där namn saknas');
  expect(under(letter, 'Länder utanför EU och EES')).toContain('Cloud Sample Inc. (USA): SCC');
  expect(under(letter, 'Länder utanför EU och EES')).not.toContain('Molnexempel');
});

test.each(['Nguyễn Thị Ánh', 'ليلى مثال', 'דנה לדוגמה', 'Åsa Öberg-Ñandú'])(
  'the name %s passes unharmed into address, greeting and copy',
  (name) => {
    const requester = { name, email: 'x@example.com', address: 'Provgatan 1\n123 45 Exempelby' };
    const subject = makeCase({ type: 'correct-requester', requester });
    const letter = summaryIn('en', { tables: [{ ...contacts, rows: [[name, '', '']] }] }, subject);
    expect(letter.addressee).toEqual([name, 'Provgatan 1', '123 45 Exempelby']);
    expect(letter.blocks[0]).toEqual({ type: 'paragraph', text: `Dear ${name},` });
    expect(letter.blocks.findLast(({ type }) => type === 'table')).toMatchObject({
      rows: [[name, '', '']],
    });
    expect(under(letter, 'What we have because of your request')).toContain('Provgatan 1, 123 45');
  },
);

test('a requester of unknown name is greeted without one', () => {
  const requester = { name: '', email: 'x@example.com', address: '' };
  const letter = summaryIn('sv', {}, makeCase({ type: 'correct-requester', requester }));
  expect(letter.addressee).toEqual(['x@example.com']);
  expect(letter.blocks[0]).toEqual({ type: 'paragraph', text: 'Hej!' });
});

test('the same arguments give the same letter', () => {
  expect(summaryIn('sv')).toEqual(summaryIn('sv'));
});
