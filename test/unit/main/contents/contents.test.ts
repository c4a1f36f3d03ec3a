import { afterAll, expect, test } from 'vitest';
import { attachFile } from '#main/casework/documents/attach-file.ts';
import { issueLetter } from '#main/casework/letters/letters.ts';
import { contentsOver } from '#main/contents/contents.ts';
import { endReaders } from '#main/intake/aside/read-aside.ts';
import { by, valueOf } from '../../../factories/books/book.ts';
import { settled, withdrawn } from '../../../factories/cases/case.ts';
import { allOf, attach, confinedApart } from '../../../factories/books/confined-apart.ts';
import { pdfSaying, wordSaying } from '../../../factories/files/mail-with-files.ts';
import {
  allRead,
  file,
  foundBy,
  listed,
  readAll,
  withMail,
} from '../../../factories/cases/searched-texts.ts';
import { rowXml, workbook } from '../../../factories/files/workbook.ts';
import { workAt, workOver } from '../../../factories/cases/work.ts';
import { zip } from '../../../factories/files/zip.ts';

afterAll(endReaders);

const now = '2026-10-06T08:00:00Z';
const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;

test('what a mail’s PDF, Word document, spreadsheet, list and page say is found, with where it stands and the words around it', async () => {
  const sheet = workbook([
    { name: 'Blad', xml: `<sheetData>${rowXml(1, 'Namn')}${rowXml(2, 'Rönnbär')}</sheetData>` },
  ]);
  const { work, reference } = await withMail([
    { name: 'avtal.pdf', bytes: await pdfSaying('Avtalet gäller havtorn och annat.') },
    { name: 'brev.docx', bytes: wordSaying('Vi odlar sm|ultron', 'hos oss') },
    { name: 'lista.xlsx', bytes: sheet },
    { name: 'lista.csv', bytes: Buffer.from('Namn;Bär\nAlva;hjortron\nBo;lingon\n') },
    {
      name: 'sida.html',
      bytes: Buffer.from('<p>Gröna <b>krusbär</b><script>nypon()</script></p>'),
    },
  ]);
  expect(listed(work, 'havtorn').rows).toEqual([]);
  await readAll(work);
  const [hit] = foundBy(work, 'havtorn');
  expect(hit).toEqual({
    reference,
    found: {
      in: { what: 'attachment', name: 'avtal.pdf' },
      excerpt: 'Avtalet gäller havtorn och annat.',
      others: 0,
    },
  });
  const names = ['smultron', 'rönnbär', 'HJORTRON', 'krusbär'].map((word) => {
    const [{ found } = {}] = foundBy(work, word);
    return found && 'name' in found.in && found.in.name;
  });
  expect(names).toEqual(['brev.docx', 'lista.xlsx', 'lista.csv', 'sida.html']);
  expect(listed(work, 'nypon').rows).toEqual([]);
  expect(listed(work, 'havtorn').texts).toEqual({
    cases: 1,
    done: 1,
    unread: allRead,
    beyond: 0,
    cut: 0,
  });
});

test('words of the case and of its files are found together, and a case that says it itself stands first', async () => {
  const { work, open, reference } = await withMail([
    { name: 'a.txt', bytes: Buffer.from('Om Åkerö') },
  ]);
  const other = await open({ requester: { name: 'Åkerö Exempel', email: '', address: '' } });
  await readAll(work);
  expect(foundBy(work, 'alva åkerö').map((row) => row.reference)).toEqual([reference]);
  expect(foundBy(work, 'åkerö').map((row) => row.reference)).toEqual([other, reference]);
  expect(foundBy(work, 'akero')).toHaveLength(2);
  expect(listed(work, 'åkerö').rows[0]).not.toHaveProperty('found');
});

test('a letter in parts of its own (a and ring) and a word that a line’s end has cut are found as they are typed', async () => {
  const { work } = await withMail([
    { name: 'a.pdf', bytes: await pdfSaying('Vi behandlar person-', 'uppgifter per e-', 'post.') },
    { name: 'b.txt', bytes: Buffer.from('Möte i Åmål'.normalize('NFD')) },
  ]);
  await readAll(work);
  const words = [
    'personuppgifter',
    'e-post',
    'åmål',
    'Åmål'.normalize('NFD'),
    'mote',
    'finns-inte',
  ];
  const found = words.filter((word) => foundBy(work, word).length === 1);
  expect(found).toEqual(words.slice(0, -1));
});

test('a message longer than every search reads is found by its end', async () => {
  const long = `${'ord '.repeat(3_000)}slutklämmen`;
  const { work } = await withMail([], long);
  expect(listed(work, 'slutklämmen').total).toBe(0);
  await readAll(work);
  expect(foundBy(work, 'slutklämmen')).toMatchObject([{ found: { in: { what: 'message' } } }]);
});

test('what an issued letter says is found, and what is answered for one that is not', async () => {
  const { work, open, act } = await workAt(now);
  const reference = await open({ kind: 'access', receivedAt: '2026-10-05T08:15:00Z' }, ...settled);
  const doubt = 'Namnet är stavat Fjällsippa i registret';
  await act(reference, { type: 'give-letter-facts', language: 'sv', facts: { doubt } });
  await readAll(work);
  expect(foundBy(work, 'fjällsippa')).toMatchObject([{ found: { in: { what: 'draft' } } }]);
  expect(foundBy(work, 'dataskyddsförordningen')).toEqual([]);
  valueOf(await issueLetter(work, { reference, kind: 'acknowledgement', language: 'sv' }));
  await readAll(work);
  expect(foundBy(work, 'dataskyddsförordningen')).toMatchObject([
    { found: { in: { what: 'letter', kind: 'acknowledgement' } } },
  ]);
});

test('a new file is found once it is read, and a case that was disposed of at once no more', async () => {
  const { work, act, reference } = await withMail([]);
  await readAll(work);
  valueOf(await attachFile(work, { reference, file: file('a.txt', 'svartvinbär'), note: '' }));
  await readAll(work);
  expect(foundBy(work, 'svartvinbär')).toMatchObject([
    { found: { in: { what: 'file', name: 'a.txt' } } },
  ]);
  await act(reference, ...withdrawn);
  const caseId = work.book.caseIdOf(reference) ?? '';
  valueOf(await work.book.shred([{ caseId, rule: 'Två år', figureOf }], by));
  expect([...work.contents.marks({ bare: 'svartvinbar', typed: 'svartvinbär' }, 1)]).toEqual([0]);
  expect(listed(work, 'svartvinbär').total).toBe(0);
});

test('what cannot be read is counted, keeps nobody waiting for ever, and hides nothing that can', async () => {
  const bomb = zip({ 'word/document.xml': Buffer.alloc(1_000) }, 900_000_000);
  const { work } = await withMail([
    { name: 'bomb.docx', bytes: bomb },
    { name: 'trasig.pdf', bytes: Buffer.from('%PDF-1.7\nnothing of the kind') },
    { name: 'bild.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1') },
    { name: 'bra.txt', bytes: Buffer.from('mullbär') },
  ]);
  await readAll(work);
  expect(listed(work, 'mullbär')).toMatchObject({
    total: 1,
    texts: { unread: { pictures: 1, unreadable: 2 }, done: 1 },
  });
});

test('files for which there is no room are counted, and read once there is', async () => {
  const { work, reference, act } = await withMail([]);
  const words = (from: number) =>
    Array.from({ length: 4_000 }, (_, at) => `ord${from + at}`).join(' ');
  const contents = contentsOver(work.book, 60_000);
  const small = { ...work, contents };
  for (const from of [10_000, 20_000, 30_000])
    valueOf(
      await attachFile(work, { reference, file: file(`${from}.txt`, words(from)), note: '' }),
    );
  await readAll(small);
  expect(contents.state.beyond).toBeGreaterThan(0);
  expect(contents.state.beyond).toBeLessThan(3);
  await act(reference, { type: 'add-note', text: 'Något nytt' });
  await readAll(small);
  expect(contents.state.unread).toEqual(allRead);
  expect(listed(small, 'ord10001').total).toBe(1);
});

test('a confidential case’s files are found by who opens it alone, and nothing of them is quoted in a list', async () => {
  const { lead, named, other, caseId, reference } = await confinedApart();
  await attach(lead, caseId, 'hemlig.txt', 'backsippa');
  await allOf(lead, named, other);
  const found = [];
  for (const desk of [named, other]) {
    const work = workOver(desk.book, desk.folder, () => now);
    await readAll(work);
    found.push(foundBy(work, 'backsippa'));
  }
  expect(found).toEqual([
    [{ reference, found: { in: { what: 'file', name: 'hemlig.txt' }, others: 0 } }],
    [],
  ]);
});

test('a case that becomes confidential for others is found no more by its files', async () => {
  const { lead, named, other } = await confinedApart();
  const opened = await lead.book.execute(
    undefined,
    [
      {
        type: 'open-case',
        kind: 'access',
        language: 'sv',
        channel: 'phone',
        receivedAt: now,
        requester: { name: 'Alva', email: '', address: '' },
        message: { receivedAt: now, subject: 'S', text: 'T', messageId: '', attachments: [] },
      },
    ],
    by,
  );
  const { caseId } = valueOf(opened);
  await attach(lead, caseId, 'a.txt', 'blåsippa');
  await allOf(lead, named, other);
  const work = workOver(other.book, other.folder, () => now);
  await readAll(work);
  expect(foundBy(work, 'blåsippa')).toHaveLength(1);
  const officers = [lead, named].map(({ book }) => book.atWork.officer);
  valueOf(await lead.book.confine({ caseId, officers, reason: 'Chef' }, by));
  await allOf(lead, other);
  expect(foundBy(work, 'blåsippa')).toEqual([]);
});

test('reading that is closed in the midst keeps nothing and starts nothing more', async () => {
  const { work } = await withMail([{ name: 'a.txt', bytes: Buffer.from('krusbär') }]);
  const reading = readAll(work);
  work.contents.close();
  endReaders();
  await reading;
  expect([...work.contents.marks({ bare: 'krusbar', typed: 'krusbär' }, 1)]).toEqual([0]);
});

test('phrases are looked for in so much text as can be waited for, and how many cases there was no time for is told', async () => {
  const desk = await workAt(now);
  const long = 'röd stuga '.repeat(39_000);
  const references: string[] = [];
  for (let at = 0; at < 22; at++) references.push(await desk.open({}));
  for (const reference of references) {
    const letter = file('a.txt', `${reference} ${long}`);
    valueOf(await attachFile(desk.work, { reference, file: letter, note: '' }));
  }
  await readAll(desk.work);
  expect(listed(desk.work, '"röd stuga"')).toMatchObject({ total: 21, unlooked: 1 });
  const last = listed(desk.work, `${references.at(-1)} "röd stuga"`);
  expect(last.rows.map(({ reference }) => reference)).toEqual([references.at(-1)]);
  expect(last.unlooked).toBeUndefined();
});
