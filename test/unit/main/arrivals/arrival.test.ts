import { describe, expect, test } from 'vitest';
import { arrivalOf, toOpen, withoutOpened } from '#main/arrivals/arrival.ts';

describe('a link', () => {
  test.each(['ombud://case/DSR-2026-0001', 'ombud://case/DSR-2026-0001/'])(
    'names a case by its reference: %s',
    (link) => expect(arrivalOf(link, '/home/prov')).toEqual({ reference: 'DSR-2026-0001' }),
  );

  test.each([
    'ombud://case/',
    'ombud://case/DSR-2026-1',
    'ombud://case/XXX-2026-0001',
    'ombud://case/DSR-2026-0001?lock=no',
    'ombud://case/DSR-2026-0001#/settings',
    'ombud://case/DSR-2026-0001/letters',
    'ombud://case/../DSR-2026-0001',
    'ombud://case/%44SR-2026-0001',
    'ombud://case/DSR-2026-0001\n',
    'ombud://settings/',
    'ombud:DSR-2026-0001',
    'OMBUD://CASE/DSR-2026-0001',
    `ombud://case/DSR-2026-${'1'.repeat(5_000)}`,
    'ombud://case/a.eml',
    'https://desk.app.localhost/a.eml',
    'app://desk/desk/index.html',
    'javascript:alert(1)//a.eml',
  ])('that is not exactly one of ours is nothing: %j', (link) => {
    expect(arrivalOf(link, '/home/prov')).toBeUndefined();
  });
});

describe('a file', () => {
  test.each([
    ['begäran.eml', '/home/prov/begäran.eml'],
    ['/srv/in/x.EML', '/srv/in/x.EML'],
    ['../annan/x.msg', '/home/annan/x.msg'],
    ['file:///srv/in/x%20y.eml', '/srv/in/x y.eml'],
    ['./a.mbox', '/home/prov/a.mbox'],
  ])('with letters is a path from the root: %s', (text, path) => {
    expect(arrivalOf(text, '/home/prov')).toEqual({ path });
  });

  test.each([
    'a.pdf',
    'eml',
    '//server/share/a.eml',
    '\\\\server\\share\\a.eml',
    'file://server/a.eml',
    '',
  ])('of another kind or another computer is nothing: %j', (text) =>
    expect(arrivalOf(text, '/home/prov')).toBeUndefined(),
  );
});

test('of a command line only what can be opened is, and not the folder that an option names', () => {
  const link = 'ombud://case/DSR-2026-0001';
  const line = [
    '/usr/bin/ombud',
    '.',
    '--data',
    '/srv/a.eml',
    '--x=b.eml',
    '-y.eml',
    'c.eml',
    link,
  ];
  expect(toOpen(line, '/home/prov')).toEqual(['/home/prov/c.eml', link]);
  expect(toOpen(['a.eml'], '/home/prov')).toEqual([]);
  expect(withoutOpened(line)).toEqual(['.', '--data', '/srv/a.eml', '--x=b.eml', '-y.eml']);
});
