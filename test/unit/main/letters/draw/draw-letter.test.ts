import { describe, expect, it, vi } from 'vitest';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import type { Progress } from '#main/jobs/pacing.ts';
import { draw, drawAndRead } from './draw.ts';
import { readPdf } from './read-pdf.ts';
import { textWithPoppler } from './read-with-poppler.ts';
import { plain, solid, tagsOf, textsOf } from './read-tags.ts';
import { sampleLetter, table } from './sample-letter.ts';

describe('drawLetter', () => {
  it('reads back in the order sender, date, reference, addressee, title, blocks', async () => {
    const { tags } = await drawAndRead(
      sampleLetter([
        { type: 'paragraph', text: 'Du har rätt till insyn.' },
        { type: 'list', ordered: true, items: ['Rättelse', 'Radering'] },
        { type: 'facts', entries: [{ term: 'Ansvarig', value: 'Exempelbolaget AB' }] },
      ]),
    );
    expect(tags.map(({ role, text }) => `${role} ${plain(text)}`)).toEqual([
      'P Exempelbolaget AB',
      'P Storgatan 1',
      'P 111 22 Småstad',
      'P Datum',
      'P 22 november 2026',
      'P Vår referens',
      'P DSR-2026-0001',
      'P Åsa Exempel',
      'P Lilla gatan 4',
      'P 123 45 Småstad',
      'H1 Registerutdrag',
      'P Du har rätt till insyn.',
      'L ',
      'L ',
    ]);
    expect(textsOf(tags, 'Lbl')).toEqual(['1.', '2.', 'Ansvarig']);
    expect(textsOf(tags, 'LBody')).toEqual(['Rättelse', 'Radering', 'Exempelbolaget AB']);
  });

  it('says on every page of a practice letter that it is none, and once for those who hear it', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [`${row}`, 'Prov']);
    const long = table(['Nr', 'Vad'], rows);
    for (const [language, said] of [
      ['sv', 'ÖVNING – inget riktigt brev.'],
      ['en', 'PRACTICE – not a real letter.'],
    ] as const) {
      const { pdf, pages } = await draw(sampleLetter([long], { language, practice: true }));
      expect(pages).toBeGreaterThan(2);
      const shown = textWithPoppler(pdf).split('\f').slice(0, pages);
      expect(shown.filter((page) => page.includes(said))).toHaveLength(pages);
      const { tags } = await readPdf(pdf);
      expect(tags.filter(({ text }) => plain(text).includes(said))).toHaveLength(1);
    }
    const real = await draw(sampleLetter([long]));
    expect(textWithPoppler(real.pdf)).not.toContain('ÖVNING');
  });

  it('speaks the language of the letter', async () => {
    const swedish = await drawAndRead(sampleLetter([]));
    const english = await drawAndRead(sampleLetter([], { language: 'en' }));
    expect(swedish.pages[0]?.text).toContain('22 november 2026');
    expect(solid(swedish.pages[0]?.text ?? '')).toContain('Sida1av1');
    expect(english.pages[0]?.text).toContain('22 November 2026');
    expect(solid(english.pages[0]?.text ?? '')).toContain('Page1of1');
    expect([swedish.info, english.info].map((info) => Reflect.get(info, 'Language'))).toEqual([
      'sv',
      'en',
    ]);
  });

  it('gives three heading levels under the title, and closes up a level that is skipped', async () => {
    const { tags, outline } = await drawAndRead(
      sampleLetter([
        { type: 'heading', level: 2, text: 'Hoppar över en nivå' },
        { type: 'heading', level: 1, text: 'Ett' },
        { type: 'heading', level: 2, text: 'Två' },
        { type: 'heading', level: 3, text: 'Tre' },
        { type: 'heading', level: 1, text: 'Åter ett' },
      ]),
    );
    expect(tags.filter(({ role }) => role.startsWith('H')).map(({ role }) => role)).toEqual([
      'H1',
      'H2',
      'H2',
      'H3',
      'H4',
      'H2',
    ]);
    const [title] = outline;
    expect(title?.title).toBe('Registerutdrag');
    expect(title?.items.map((item) => item.title)).toEqual([
      'Hoppar över en nivå',
      'Ett',
      'Åter ett',
    ]);
    expect(title?.items[1]?.items[0]?.items[0]?.title).toBe('Tre');
  });

  it('starts a paragraph at each blank line and keeps single line breaks within one', async () => {
    const { tags } = await drawAndRead(
      sampleLetter([{ type: 'paragraph', text: 'Hej,\nså här är det.\n\nMed vänlig hälsning' }], {
        sender: [],
        addressee: [],
      }),
    );
    expect(textsOf(tags, 'P').slice(-2)).toEqual(['Hej, så här är det.', 'Med vänlig hälsning']);
  });

  it('goes on over pages with a long paragraph and loses no word', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `ord${at}`);
    const { pages } = await drawAndRead(
      sampleLetter([{ type: 'paragraph', text: words.join(' ') }]),
    );
    expect(pages.length).toBeGreaterThan(3);
    const read = pages.flatMap(({ tags }) => textsOf(tags, 'P')).join(' ');
    expect(read.split(' ').filter((word) => word.startsWith('ord'))).toEqual(words);
  });

  it('holds a title of 300 characters without a space', async () => {
    const name = 'Österåkersgårdsvägen'.repeat(15);
    const { tags, info } = await drawAndRead(sampleLetter([], { title: name }));
    expect(tagsOf(tags, 'H1')[0]?.text.replaceAll(/\s/g, '')).toBe(name);
    expect(Reflect.get(info, 'Title')).toBe(name);
  });

  it('shows a sign for characters no font can draw, and tells of each once, whole, with its place', async () => {
    const letter = sampleLetter(
      [
        { type: 'heading', level: 1, text: 'Kopia' },
        { type: 'paragraph', text: 'Ett rep 𓍢 och ett till 𓍢, sedan \u000b och \u202egpj.exe' },
        table(
          ['Namn', '𒀀'],
          [
            ['Ada', 'x'],
            ['𓀀\u0301', '\ud800'],
          ],
        ),
      ],
      { addressee: ['李'] },
    );
    const { signs, pdf } = await draw(letter);
    expect(signs).toEqual([
      { character: '李', part: 'head' },
      { character: '𓍢', part: 'text', heading: 'Kopia' },
      { character: '\u000b', part: 'text', heading: 'Kopia' },
      { character: '\u202e', part: 'text', heading: 'Kopia' },
      { character: '𒀀', part: 'table', caption: 'Uppgifter', row: 0, column: '𒀀' },
      { character: '𓀀\u0301', part: 'table', caption: 'Uppgifter', row: 2, column: 'Namn' },
      { character: '\ud800', part: 'table', caption: 'Uppgifter', row: 2, column: '𒀀' },
    ]);
    const text = (await readPdf(pdf)).pages.map((page) => page.text).join('');
    expect(text).toMatch(/Ett rep \[U\+13362\] .* (?:␋|\[U\+000B\]) och \[U\+202E\]gpj\.exe/s);
    expect(text).toContain('[U+D800]');
  });

  it('tells how far it has come and stops when asked to', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => [`rad ${at}`]);
    const letter = sampleLetter([table(['Rad'], rows)]);
    const onProgress = vi.fn<(progress: Progress) => void>();
    await drawLetter(letter, { onProgress });
    expect(onProgress).toHaveBeenLastCalledWith({ done: 1000, total: 1000 });

    const stop = new AbortController();
    const reason = new Error('the person closed the window');
    const drawing = drawLetter(letter, {
      signal: stop.signal,
      onProgress: () => stop.abort(reason),
    });
    await expect(drawing).rejects.toBe(reason);
  });

  it('counts its pages as a reader does', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [`rad ${at}`]);
    const letter = sampleLetter([table(['Rad'], rows)]);
    const { pages } = await draw(letter);
    const read = await drawAndRead(letter);
    expect(read.pages).toHaveLength(pages);
    expect(solid(read.pages.at(-1)?.text ?? '')).toContain(`Sida${pages}av${pages}`);
  });
});
