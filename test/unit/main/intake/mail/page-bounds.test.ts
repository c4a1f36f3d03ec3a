import { describe, expect, test } from 'vitest';
import { boundedPage } from '#main/intake/mail/text/page-bounds.ts';

const fonts = (many: number) =>
  Array.from({ length: many }, (_, at) => `<font color="${at}">`).join('');
const tagsIn = (page: string) => page.match(/<[a-z]/g)?.length ?? 0;

describe('a page of a mail', () => {
  test('is as it was where nothing is wrong with it', () => {
    const page =
      '<table border="0"><tr><td width="1"><p>Hej &amp; hå<br>&lt;du&gt;</p></td></tr></table><hr>';
    expect(boundedPage(page)).toBe(page);
  });

  test('has every element closed in the order it was opened', () => {
    expect(boundedPage('<p><b>a<i>b</b>c</i><ul><li>d<li>e')).toBe(
      '<p><b>a<i>b</i></b>c</p><ul><li>d</li><li>e</li></ul>',
    );
  });

  test('loses nothing that is read, and everything that is not', () => {
    expect(
      boundedPage(
        '<head><title>t</title></head><style>s</style><o:p>a</o:p><svg><text>b</text><a href="x">c</a><script>"</p>"</script>d',
      ),
    ).toBe('abcd');
  });

  test('opens few formats within each other, however many the mail does, and keeps their words', () => {
    const page = boundedPage(`<p>${fonts(2_000)}ett</p>${'<p>två</p>'.repeat(2_000)}`);
    expect(page.match(/<font/g)).toHaveLength(16);
    expect(page).toContain('ett');
    expect(page.match(/två/g)).toHaveLength(2_000);
  });

  test.each([
    ['deep', '<div>'.repeat(100_000), 110],
    ['of elements that are closed by other names', '<x></y>'.repeat(100_000), 110],
    ['of tables within tables', '<table><tr><td>'.repeat(20_000), 110],
    ['of ever so many elements', '<p>x'.repeat(200_000), 20_000],
  ])('that is hostilely %s is bounded', (_, html, most) => {
    expect(tagsIn(boundedPage(html))).toBeLessThanOrEqual(most);
  });

  test('has attributes that end where they end', () => {
    expect(boundedPage(`<p title='"><img src=x onerror=1>' onclick=1 a"b=1 x:y=2>a`)).toBe(
      '<p title="&quot;&gt;&lt;img src=x onerror=1&gt;">a</p>',
    );
  });
});
