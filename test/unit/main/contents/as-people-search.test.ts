import { afterAll, expect, test } from 'vitest';
import { issueLetter } from '#main/casework/letters/letters.ts';
import { takeIn } from '#main/casework/incoming/take-in.ts';
import { readEmail } from '#main/intake/mail/read-email.ts';
import { endReaders } from '#main/intake/aside/read-aside.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { makeMessage, settled, withdrawn } from '../../../factories/cases/case.ts';
import { mailWith, pdfSaying, wordSaying } from '../../../factories/files/mail-with-files.ts';
import { slidesSaying } from '../../../factories/presentation.ts';
import { foundBy, readAll } from '../../../factories/cases/searched-texts.ts';
import { workAt } from '../../../factories/cases/work.ts';
import { zip } from '../../../factories/files/zip.ts';

const now = '2026-10-06T08:00:00Z';
type Desk = Awaited<ReturnType<typeof workAt>>;

const message = (subject: string, text: string) => makeMessage({ subject, text });
const person = (name: string, email = '', address = '') => ({ name, email, address });

/** A book of cases as they come, and what the test calls each. */
async function bookOfCases() {
  const desk = await workAt(now);
  const names = new Map<string, string>();
  const open = async (
    name: string,
    change: Parameters<Desk['open']>[0],
    ...commands: Parameters<Desk['open']>[1][]
  ) => {
    const reference = await desk.open(change, ...commands);
    names.set(reference, name);
    return reference;
  };
  const { work } = desk;
  const akero = await open('åkerö', {
    receivedAt: '2026-10-01T08:00:00Z',
    requester: person('Åsa Åkerö', 'asa.akero@exempel.example', 'Storgatan 5\n114 55 Stockholm'),
    message: message('Registerutdrag', 'Mitt personnummer är 850412-1234, ring 070-123 45 67.'),
  });
  await desk.act(akero, { type: 'add-note', text: 'Hon ringde: vill ha svaret till ladugården' });
  await open('asa', {
    receivedAt: '2026-10-02T08:00:00Z',
    requester: person('Asa Berg', 'asa.berg@exempel.example'),
    message: message(
      'Radera mina uppgifter',
      'Kundnummer 5566\u00a07788. Jag heter 19900102–5678.',
    ),
    kind: 'erasure',
  });
  await open('anna-karin', {
    receivedAt: '2026-10-03T08:00:00Z',
    requester: person('Anna-Karin D’Angelo', 'ak@exempel.example'),
    message: message(
      'Fråga om åkerö',
      'Min e\u2011post är stulen. Per\u00adson\u00adupp\u00adgifter.',
    ),
    kind: 'question',
  });
  const closed = await open('stängt', {
    receivedAt: '2026-09-01T08:00:00Z',
    requester: person('Åke Ros', 'ake@exempel.example'),
    message: message('Avslutat', 'Angående faktura om el.'),
  });
  await desk.act(closed, ...withdrawn);
  await open('öppet', {
    receivedAt: '2026-09-20T08:00:00Z',
    requester: person('Örjan Ek', 'orjan@exempel.example'),
    message: message('Klagomål', 'Angående el, och en faktura. Tel +46 8 657 61 00.'),
    kind: 'complaint',
  });
  const letter = await open(
    'brev',
    {
      receivedAt: '2026-10-05T08:15:00Z',
      requester: person('Berit Skog', 'berit@exempel.example'),
      kind: 'access',
    },
    ...settled,
  );
  valueOf(await issueLetter(work, { reference: letter, kind: 'acknowledgement', language: 'sv' }));
  const files = [
    {
      name: 'avtal.pdf',
      bytes: await pdfSaying('Avtalet gäller havtorn på Gotland.', 'Person-', 'uppgifter finns.'),
    },
    { name: 'brev.docx', bytes: wordSaying('Vi odlar sm|ultron', 'hos o\ufb03cinen') },
    { name: 'bilder.pptx', bytes: slidesSaying(['Rönn|bär', 'Andra sidan'], 'Säg något om nypon') },
    { name: 'text.rtf', bytes: Buffer.from('{\\rtf1\\ansi Gr\\u246?na krusb\\u228?r}') },
    {
      name: 'packat.zip',
      bytes: zip({ 'mapp/lista.txt': 'lingonris', 'mapp/brev.docx': wordSaying('kråkbär') }),
    },
    { name: 'gammal.doc', bytes: Buffer.from('\u00d0\u00cf\u0011\u00e0hjortron', 'latin1') },
    { name: 'Möte.txt'.normalize('NFD'), bytes: Buffer.from('Åmål i maj'.normalize('NFD')) },
  ];
  const bytes = mailWith(files, 'Se bilagorna.');
  const email = valueOf(await readEmail({ name: 'a.eml', bytes, modifiedAt: now }, now));
  names.set(valueOf(await takeIn(work, email, bytes, {})).reference, 'mejl');
  await readAll(work);
  return { work, names };
}

afterAll(endReaders);

const searches: readonly (readonly [search: string, ...found: string[]])[] = [
  // The person.
  ['Åsa Åkerö', 'åkerö'],
  ['åkerö', 'åkerö', 'anna-karin'],
  ['AKERO', 'åkerö', 'anna-karin'],
  ['a\u030akero\u0308', 'åkerö', 'anna-karin'],
  ['åsa', 'åkerö', 'asa'],
  ['asa', 'åkerö', 'asa'],
  ['berg asa', 'asa'],
  ['anna karin', 'anna-karin'],
  ['anna-karin', 'anna-karin'],
  ['annakarin', 'anna-karin'],
  ["d'angelo", 'anna-karin'],
  ['d’angelo', 'anna-karin'],
  ['"asa berg"', 'asa'],
  ['"berg asa"'],
  ['"asa be', 'asa'],
  ['"sa berg"'],
  ['örjan', 'öppet'],
  ['orj', 'öppet'],
  // Addresses.
  ['asa.akero@exempel.example', 'åkerö'],
  ['@exempel.example asa.', 'åkerö', 'asa'],
  ['akero@', 'åkerö'],
  ['storgatan 5', 'åkerö'],
  ['"storgatan 5"', 'åkerö'],
  ['11455', 'åkerö'],
  ['114 55 stockholm', 'åkerö'],
  // Numbers.
  ['850412-1234', 'åkerö'],
  ['8504121234', 'åkerö'],
  ['19850412-1234', 'åkerö'],
  ['198504121234', 'åkerö'],
  ['850412 1234', 'åkerö'],
  ['900102-5678', 'asa'],
  ['9001025678', 'asa'],
  ['0701234567', 'åkerö'],
  ['070-1234567', 'åkerö'],
  ['070 123 45 67', 'åkerö'],
  ['+46701234567', 'åkerö'],
  ['+46 70 123 45 67', 'åkerö'],
  ['086576100', 'öppet'],
  ['08-657 61 00', 'öppet'],
  ['55667788', 'asa'],
  ['5566 7788', 'asa'],
  ['850412-9999'],
  // Words of messages, subjects and notes.
  ['registerutdrag', 'åkerö'],
  ['ladugården', 'åkerö'],
  ['laduga', 'åkerö'],
  ['personuppgifter', 'anna-karin', 'brev', 'mejl'],
  ['epost', 'anna-karin'],
  ['"e-post är stulen"', 'anna-karin'],
  ['faktura el', 'öppet', 'stängt'],
  ['faktura', 'öppet', 'stängt'],
  ['"faktura om el"', 'stängt'],
  ['"faktura  om"', 'stängt'],
  ['faktura -om', 'öppet'],
  ['faktura -"faktura om"', 'öppet'],
  ['faktura -åke', 'öppet'],
  ['faktura -läge:avslutat', 'öppet'],
  ['faktura -state:closed', 'öppet'],
  ['finns-inte-alls'],
  // Letters and files.
  ['dataskyddsförordningen', 'brev'],
  ['havtorn', 'mejl'],
  ['havtorn gotland', 'mejl'],
  ['"havtorn på gotland"', 'mejl'],
  ['"havtorn gotland"'],
  ['smultron', 'mejl'],
  ['officinen', 'mejl'],
  ['rönnbär', 'mejl'],
  ['nypon', 'mejl'],
  ['krusbär', 'mejl'],
  ['gröna', 'mejl'],
  ['lingonris', 'mejl'],
  ['kråkbär', 'mejl'],
  ['hjortron'],
  ['gammal.doc', 'mejl'],
  ['möte.txt', 'mejl'],
  ['åmål', 'mejl'],
  ['smultron -havtorn'],
  // Conditions.
  ['typ:radering', 'asa'],
  ['-typ:radering asa', 'åkerö'],
  ['inkom:september', 'öppet', 'stängt'],
  ['inkom:2026-09', 'öppet', 'stängt'],
  ['inkom:förra månaden', 'öppet', 'stängt'],
  ['inkom:vecka 36', 'stängt'],
  ['har:brev', 'brev'],
  ['läge:avslutat', 'stängt'],
  ['faktura -frist:försenat', 'öppet', 'stängt'],
];

test('what people write finds what they mean, the likeliest first', async () => {
  const { work, names } = await bookOfCases();
  const found = searches.map(([search]) => [
    search,
    ...foundBy(work, search).map(({ reference }) => names.get(reference)),
  ]);
  expect(found).toEqual(searches);
  // What stands around a number, a phrase and a joined letter is shown as it stands there.
  const shown = ['"havtorn på', 'officinen', 'nypon'].map(
    (search) => foundBy(work, search)[0]?.found?.excerpt,
  );
  expect(shown).toEqual([
    'Avtalet gäller havtorn på Gotland. Personuppgifter finns.',
    'Vi odlar smultron hos o\ufb03cinen',
    'Rönnbär Säg något om nypon Andra sidan',
  ]);
  expect(work.contents.state.unread).toMatchObject({ oldOffice: 1, unreadable: 0 });
});
