import { expect, test } from 'vitest';
import { checks } from '#domain/workflow/checks.ts';
import { lawSays } from '../../../../../../src/renderer/desk/app/help/law/law-says.ts';

const articles = Object.values(checks).map(({ article }) => article);

test.each(['sv', 'en'] as const)('every article that a step cites is told of in %s', (language) => {
  for (const article of articles) {
    const told = lawSays(article, language).filter(({ text }) => text.length > 60);
    expect([article, told.length]).toEqual([article, article.split(', ').length]);
  }
});

test('each says where it stands, as the language cites it', () => {
  expect(lawSays('18(1)(d)', 'sv')[0]?.source).toBe('Artikel 18.1 d, förordning (EU) 2016/679');
  expect(lawSays('18(1)(d)', 'en')[0]?.source).toBe('Article 18(1)(d), Regulation (EU) 2016/679');
  expect(lawSays('5(2), policy', 'en').map(({ source }) => source)).toEqual([
    'Article 5(2), Regulation (EU) 2016/679',
    'The privacy policy',
  ]);
});

test('an article that is not told of is left out, and nothing is said in its place', () => {
  expect(lawSays('99(9)', 'sv')).toEqual([]);
  expect(lawSays('constructor', 'en')).toEqual([]);
});
