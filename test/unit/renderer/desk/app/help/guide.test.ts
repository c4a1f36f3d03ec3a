import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dividePages } from '../../../../../../src/renderer/desk/app/help/guide.ts';
import { findPages } from '../../../../../../src/renderer/desk/app/help/find-pages.ts';
import { helpOfScreen } from '../../../../../../src/renderer/desk/app/help/help-of-screen.ts';
import {
  helpPageNames,
  helpPages,
  type HelpPage,
} from '../../../../../../src/renderer/desk/components/help/help-pages.ts';
import { sectionsOf } from '../../../../../../src/renderer/desk/app/case/sections-of.ts';
import { pages as deskPages } from '../../../../../../src/renderer/desk/route.ts';
import { caseKinds } from '#domain/case/kind.ts';

const docs = join(import.meta.dirname, '../../../../../../docs');
const guides = {
  sv: await readFile(join(docs, 'anvandarguide.md'), 'utf8'),
  en: await readFile(join(docs, 'user-guide.md'), 'utf8'),
};

describe.each(['sv', 'en'] as const)('the guide in %s', (language) => {
  const guide = guides[language];
  const pages = dividePages(guide, language);

  test('every page has its heading there, and every heading its page, in one order', () => {
    const headings = Array.from(guide.matchAll(/^#{1,6} (.+)$/gm), ([, heading]) => heading);
    expect(headings).toEqual(helpPageNames.map((page) => helpPages[page][language]));
    expect(pages.map(({ page }) => page)).toEqual(helpPageNames);
  });

  test('nothing of the guide is lost by dividing it', () => {
    const letters = (text: string) => text.replaceAll(/^#+ |\s+/gm, '');
    const divided = pages.map(({ heading, markdown }) => `${heading}\n${markdown}`).join('\n');
    expect(letters(divided)).toBe(letters(guide));
  });

  test('every screen has a page that says something', () => {
    const screens = [
      'new',
      'locked',
      'refused',
      'review',
      'case',
      ...deskPages,
      ...caseKinds.flatMap((kind) => sectionsOf(kind).map((part) => `case ${part}` as const)),
    ] as const;
    for (const screen of screens) {
      const shown = pages.find(({ page }) => page === helpOfScreen[screen]);
      expect({ screen, length: shown?.markdown.length ?? 0 }).toEqual({
        screen,
        length: expect.toSatisfy((length: number) => length > 100),
      });
    }
    expect(new Set(screens)).toEqual(new Set(Object.keys(helpOfScreen)));
  });
});

describe('searching the guide', () => {
  const pages = dividePages(guides.sv, 'sv');
  const found = (text: string) => findPages(pages, text, 'sv').map(({ page }) => page);

  test('a page is found by words of its heading first, then by those of its text', () => {
    expect(found('gallring')[0]).toBe('disposal');
    expect(found('lösenfras').length).toBeGreaterThan(1);
  });

  test('å, ä and ö are letters of their own, however they are encoded, in either case', () => {
    expect(found('SPÄRRLISTAN')).toContain('suppression');
    expect(found('spärrlistan'.normalize('NFD'))).toContain('suppression');
    expect(found('sparrlistan')).toEqual([]);
  });

  test('every word has to be there, and nothing written finds nothing', () => {
    expect(found('gallring zebra')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });

  test('what was found stands in words around it, without the marks of the writing', () => {
    const [hit] = findPages(pages, 'anvisning OR .*', 'sv');
    expect(hit).toBeUndefined();
    const [page] = findPages(pages, 'skadad', 'sv');
    expect(page?.around).toMatch(/skadad/i);
    expect(page?.around).not.toMatch(/[_*`#]/);
  });
});

/** What people type, and the page that tells of it. */
const typed = {
  sv: [
    ['glömt lösenord', 'security'],
    ['hur byter jag lösenfras', 'security'],
    ['säkerhetskopia', 'backups'],
    ['flytta till ny dator', 'backups'],
    ['skriva ut brev', 'letters'],
    ['skicka brev', 'letters'],
    ['mail', 'coming-in'],
    ['outlook', 'coming-in'],
    ['lägga till kollega', 'colleagues'],
    ['radera ärende', 'disposal'],
    ['förlänga tiden', 'due-dates'],
    ['72 timmar', 'due-dates'],
    ['maskning', 'summaries'],
    ['exportera lista', 'case-register'],
    ['kortkommandon', 'many-cases'],
    ['mörkt läge', 'many-cases'],
    ['semester', 'due-dates'],
    ['registerutdrag', 'summaries'],
    ['avslag', 'working'],
    ['ändra mallen', 'texts'],
    ['logga', 'letterhead'],
  ],
  en: [
    ['forgot password', 'security'],
    ['how do I change the passphrase', 'security'],
    ['backup', 'backups'],
    ['new computer', 'backups'],
    ['print letter', 'letters'],
    ['send letter', 'letters'],
    ['email', 'coming-in'],
    ['outlook', 'coming-in'],
    ['add colleague', 'colleagues'],
    ['delete case', 'disposal'],
    ['extend deadline', 'due-dates'],
    ['72 hours', 'due-dates'],
    ['redact', 'summaries'],
    ['export list', 'case-register'],
    ['shortcuts', 'many-cases'],
    ['dark mode', 'many-cases'],
    ['holidays', 'settings'],
    ['access request', 'summaries'],
    ['reject', 'working'],
    ['template', 'texts'],
    ['sync', 'exchange'],
  ],
} as const satisfies Record<'sv' | 'en', readonly (readonly [string, HelpPage])[]>;

describe.each(['sv', 'en'] as const)('what people type in %s', (language) => {
  const pages = dividePages(guides[language], language);
  test.each([...typed[language]])('%s finds, among the first two, %s', (text, page) => {
    const first = findPages(pages, text, language).slice(0, 2);
    expect(first.map((one) => one.page)).toContain(page);
  });
});

describe('the pictures of the guide', () => {
  const shownIn = (language: 'sv' | 'en') =>
    Array.from(
      guides[language].matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g),
      ([, alt = '', path = '']) => ({
        alt,
        path,
      }),
    );

  test('each is told of in words, and is the same in both languages but for the language', () => {
    for (const { alt } of [...shownIn('sv'), ...shownIn('en')])
      expect(alt).toMatch(/^.{40,200}\.$/);
    const swedish = shownIn('sv').map(({ path }) => path.replace('/sv/', '/en/'));
    expect(shownIn('en').map(({ path }) => path)).toEqual(swedish);
  });

  test('those that are kept are those that are shown, and together they are small', async () => {
    const kept: string[] = [];
    for await (const path of glob('pictures/**/*.*', { cwd: docs })) kept.push(path);
    const shown = [...shownIn('sv'), ...shownIn('en')].map(({ path }) => path);
    expect(kept.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual(shown.toSorted());
    let bytes = 0;
    for (const path of kept) bytes += (await readFile(join(docs, path))).length;
    expect(bytes).toBeLessThan(1_500_000);
  });
});
