import { describe, expect, test } from 'vitest';
import { toAppUrl, toBrowserUrl } from '#host/app-url.ts';

describe('app URLs', () => {
  test.each([
    ['app://desk/desk/index.html', 'https://desk.app.localhost/desk/index.html'],
    ['app://store/', 'https://store.app.localhost/'],
    ['app://desk/a?b=c#d', 'https://desk.app.localhost/a?b=c#d'],
    ['blob:app://desk/1-2', 'blob:https://desk.app.localhost/1-2'],
  ])('%s is %s to the browser, and back', (app, browser) => {
    expect(toBrowserUrl(app)).toBe(browser);
    expect(toAppUrl(browser)).toBe(app);
  });

  test.each([
    'https://example.com/',
    'https://desk.app.localhost.example.com/',
    'https://desk.app.localhost:8443/',
    'https://user@desk.app.localhost/',
    'http://desk.app.localhost/',
    'https://a.b.app.localhost/',
    'about:blank',
    'data:text/html,x',
  ])('%s is none of the app', (url) => {
    expect(toAppUrl(url)).toBe(url);
    expect(toAppUrl(url).startsWith('app:')).toBe(false);
  });

  test('a foreign URL stays as it is on the way to the browser', () => {
    expect(toBrowserUrl('https://example.com/a')).toBe('https://example.com/a');
  });
});
