import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDesk, openSample, type Desk } from '../e2e/starting/fixture.ts';
import { createBook, putKeyAway, screens } from '../e2e/steps/steps.ts';
import { indexPage, type Shot } from './index-page.ts';
import { chooseText, firstViews } from './views.ts';
import { everyLook, looksAt } from './walk.ts';

// `npm run screenshots`: every screen in both languages, schemes and sizes, on an empty book and on one of made-up cases.
// Only when asked for: `--schemes forced`, in colours of the system's own, and `--books many`, with 100 000 cases.
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'ombud-screenshots') },
    only: { type: 'string', default: '' },
    languages: { type: 'string', default: 'sv,en' },
    schemes: { type: 'string', default: 'light,dark' },
    sizes: { type: 'string', default: '1280x800,1920x1080' },
    books: { type: 'string', default: 'first,empty,normal' },
    text: { type: 'string', default: '100' },
  },
});
const listed = (text: string) => text.split(',').filter(Boolean);
const only = listed(values.only);
const shots: Shot[] = [];
/** Longer than anything on the desk moves. */
const restMs = 400;
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

await mkdir(values.out, { recursive: true });
const opened = {
  first: () => openDesk(),
  empty: openEmpty,
  normal: () => openSample(600),
  many: () => openSample(100_000),
};
for (const book of listed(values.books)) {
  const desk = await opened[book as keyof typeof opened]();
  try {
    for (const language of ['sv', 'en'] as const) {
      if (listed(values.languages).includes(language)) await shootAll(desk, book, language);
    }
  } finally {
    await desk.stop();
  }
}
await writeFile(join(values.out, 'index.html'), indexPage(shots));
process.stdout.write(`${shots.length} pictures in ${values.out}\n`);

async function openEmpty(): Promise<Desk> {
  const desk = await openDesk();
  desk.page.setDefaultTimeout(15_000);
  await createBook(desk.page, screens.sv);
  await putKeyAway(desk.page, screens.sv);
  return desk;
}

async function shootAll({ page }: Desk, book: string, language: 'sv' | 'en') {
  const screen = screens[language];
  // The way to a first book is begun anew; an open book is not locked for it.
  if (book === 'first') await page.reload();
  else {
    await page.evaluate(() => {
      window.location.hash = '#/today';
    });
  }
  const name = language === 'sv' ? screen.shell.swedish : screen.shell.english;
  await page.getByRole('button', { name, exact: true }).click();
  if (book !== 'first') await chooseText(page, screen, values.text);
  const isWanted = (name: string) => only.length === 0 || only.includes(name);
  const looks =
    book === 'first'
      ? looksAt(firstViews, page, screen, isWanted)
      : everyLook(page, screen, isWanted);
  for await (const { name } of looks) {
    for (const size of listed(values.sizes)) {
      const [width = 1280, height = 800] = size.split('x').map(Number);
      await page.setViewportSize({ width, height });
      for (const [scheme, media] of Object.entries(schemes)) {
        if (!listed(values.schemes).includes(scheme)) continue;
        await page.emulateMedia(media);
        await page.waitForTimeout(restMs);
        const view = name.replaceAll(/[^\p{L}\d]+/gu, '-');
        const file = [view, book, language, scheme, size].join('-') + '.png';
        await page.screenshot({ path: join(values.out, file) });
        shots.push({ view: name, file });
      }
    }
  }
}
