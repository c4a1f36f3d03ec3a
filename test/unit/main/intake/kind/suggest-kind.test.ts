import { expect, test } from 'vitest';
import { suggestKind } from '#main/intake/kind/suggest-kind.ts';
import { suggestLanguage } from '#main/intake/kind/suggest-language.ts';
import { englishMails } from '../kinds-in-english.ts';
import { swedishMails } from '../kinds-in-swedish.ts';

test.each(swedishMails)('suggests %s for the Swedish mail "%s: %s"', (kind, subject, text) => {
  expect(suggestKind(subject, text).kind).toBe(kind);
});

test.each(englishMails)('suggests %s for the English mail "%s: %s"', (kind, subject, text) => {
  expect(suggestKind(subject, text).kind).toBe(kind);
});

test.each(swedishMails)('takes the %s mail "%s: %s" for Swedish', (_, subject, text) => {
  expect(suggestLanguage(`${subject}\n${text}`)).toBe('sv');
});

test.each(englishMails)('takes the %s mail "%s: %s" for English', (_, subject, text) => {
  expect(suggestLanguage(`${subject}\n${text}`)).toBe('en');
});

test('counts what the sender wrote before what they quote', () => {
  const quoted = 'Radera hellre mitt konto.\n\n> Du begärde ett registerutdrag enligt artikel 15.';
  expect(suggestKind('Sv: ert svar', quoted).kind).toBe('erasure');
});

test('reads what is forwarded when the forwarder says nothing of their own', () => {
  const forwarded =
    'Till dig?\n\n-----Original Message-----\nFrom: a@example.com\n\nI lost my laptop on the train.';
  expect(suggestKind('FW:', forwarded).kind).toBe('breach');
});

test('lets a breach win over the complaint and the requests it comes with', () => {
  const text =
    'Detta är ett klagomål. Ni skickade mina uppgifter till fel person. Radera dem och ge mig ett registerutdrag.';
  expect(suggestKind('Klagomål', text).kind).toBe('breach');
});

test('says which words speak for a kind, and how sure that is', () => {
  expect(suggestKind('Konto', 'Radera mitt konto, tack. Hälsningar Bo')).toMatchObject({
    kind: 'erasure',
    sure: 'likely',
    because: [{ words: 'radera', kind: 'erasure' }],
    also: [],
  });
  expect(suggestKind('Hej', 'Tack för senast!')).toEqual({
    kind: 'question',
    sure: 'guess',
    because: [],
    also: [],
  });
});

test('names what else a mail asks for', () => {
  const text = 'Radera mitt konto. Innan dess vill jag ha ett registerutdrag.';
  const { kind, also, because } = suggestKind('Hej', text);
  expect([kind, ...also].toSorted()).toEqual(['access', 'erasure']);
  expect(because.map((reason) => reason.kind)).toContain('access');
});

test('answers other scripts than Latin in English', () => {
  expect(suggestLanguage('Прошу удалить мои персональные данные')).toBe('en');
});

test('falls back on Swedish when nothing tells', () => {
  expect(suggestLanguage('')).toBe('sv');
  expect(suggestLanguage('12345')).toBe('sv');
});

test('goes through a very long mail without delay in its patterns', () => {
  for (const part of ['inte ', '.', '\n', 'a', 'on wrote ', 'ni ~ ']) {
    expect(suggestKind('', `${part.repeat(40_000)}x`).kind).toBe('question');
  }
});

const disclaimer =
  'Detta meddelande är konfidentiellt. Om du har fått det av misstag, kontakta avsändaren och radera meddelandet.';

test.each([
  [
    'a confidentiality footer',
    'Faktura',
    `När förfaller faktura 4711?\n\nHälsningar\nLars\n\n${disclaimer}`,
  ],
  [
    'a quoted newsletter below a thank-you',
    'Re: Nyhetsbrev maj',
    'Tack, det blir bra!\n\nDen mån 4 maj 2026 kl 08:00 skrev Exempel AB via Nyhetsbrev\n<nyhetsbrev@example.com>:\n\n> Avregistrera dig här.',
  ],
  [
    'a quote without marks',
    'Sv: Fråga',
    'Tack!\n\nFrån: Kim <kim@example.com>\nSkickat: den 3 maj\nVi raderar kontot.',
  ],
  ['a signature', 'Hej', 'Har ni öppet?\n\n--\nAlva, ombud för registerutdrag'],
  ['a mobile program', 'Hej', 'Har ni öppet?\n\nSkickat från min iPhone, avregistrera här'],
])('does not take its kind from %s', (_, subject, text) => {
  expect(suggestKind(subject, text)).toMatchObject({ kind: 'question', also: [] });
});

test('tells of a breach beside a request, with the words', () => {
  const { kind, also, because } = suggestKind(
    'Bitte um Auskunft',
    'Ich verlange Auskunft nach Art. 15 DSGVO. Mein Laptop wurde gestohlen.',
  );
  expect([kind, ...also]).toContain('breach');
  expect(because.map((one) => one.words).join(' ')).toContain('laptop');
});

test.each([
  ['Jag invänder mot direktmarknadsföring', ''],
  ['Invändning', 'Hej! Jag invänder mot direktmarknadsföring enligt artikel 21.'],
  ['Objection', 'I object to direct marketing. Please stop.'],
])('an objection to marketing is proposed as that alone: "%s: %s"', (subject, text) => {
  const { kind, also } = suggestKind(subject, text);
  expect(kind).toBe('marketing-objection');
  expect(also).not.toContain('objection');
});

test('an objection to more than marketing, in a sentence of its own, is told of besides', () => {
  const text =
    'Jag invänder mot direktmarknadsföring. Jag motsätter mig också att ni profilerar mig.';
  expect(suggestKind('Invändning', text)).toMatchObject({
    kind: 'marketing-objection',
    also: ['objection'],
  });
});
