import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageShape } from '#shared/page-shape.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { createBook, putKeyAway, screens } from '../steps/steps.ts';

const screen = screens.sv;
const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await createBook(desk.page, screen);
  await putKeyAway(desk.page, screen);
});
afterAll(() => desk.stop());

test('a page reaches no network, not even the machine it runs on', async () => {
  const reached = await desk.page.evaluate(async () => {
    const addresses = [
      'https://example.com/',
      'http://127.0.0.1:80/',
      'https://desk.app.localhost.example.com/',
    ];
    const fetched = await Promise.allSettled(addresses.map((address) => fetch(address)));
    const shown = await new Promise<string>((resolve) => {
      const image = new Image();
      image.addEventListener('load', () => resolve('loaded'));
      image.addEventListener('error', () => resolve('failed'));
      image.src = 'https://example.com/pixel.png';
    });
    return [...fetched.map(({ status }) => status), shown];
  });
  expect(reached).toEqual(['rejected', 'rejected', 'rejected', 'failed']);
});

test('a page goes nowhere and opens no window', async () => {
  const before = desk.page.url();
  const opened = await desk.page.evaluate(() => {
    const window = globalThis.open('https://example.com/');
    globalThis.location.assign('https://example.com/');
    return window === null;
  });
  await desk.page.waitForTimeout(500);
  expect(opened).toBe(true);
  expect(desk.page.url()).toBe(before);
});

test('a page has no Node, and no way to main but the bridge', async () => {
  const found = await desk.page.evaluate(() =>
    ['require', 'process', 'electron', 'ipcRenderer', 'module', 'Buffer'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
});

test('a hostile mail is shown as text: no script runs, nothing remote is loaded', async () => {
  const { page } = desk;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const mail = [
    'From: Illa Provman <illa@example.com>',
    'Date: Thu, 01 Oct 2026 10:00:00 +0200',
    'Subject: =?utf-8?Q?<img_src=3Dx_onerror=3Ddocument.title=3D"tagen">?=',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<body background="https://example.com/paper.png"><style>p{background:url(https://example.com/style.png)}</style>',
    '<p style="background:url(https://example.com/own.png)">Radera allt om mig.</p><svg><use href="https://example.com/use.svg#a"/></svg>',
    '<form action="https://example.com/"><input name="a"></form><p>Hej</p><script>document.title = "tagen"</script>',
    '<img src="https://example.com/pixel.png" onerror="document.title = \'tagen\'">',
    '<iframe src="https://example.com/"></iframe><a href="javascript:document.title=1">här</a>',
    '<meta http-equiv="refresh" content="0;url=https://example.com/"><base href="https://example.com/"><link rel="stylesheet" href="https://example.com/a.css">',
    '<picture><source srcset="https://example.com/b.png"></picture><video poster="https://example.com/c.png" src="https://example.com/d"></video>',
    '<object data="https://example.com/e"></object><embed src="https://example.com/f"><table background="https://example.com/g.png"><tr><td>Cell</td></tr></table>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=https://example.com/h onerror=document.title=1&gt;">',
    '<noscript><p title="</noscript><img src=https://example.com/i onerror=document.title=1>"></noscript><template><img src="https://example.com/j"></template>',
    '<button formaction="https://example.com/k">Knapp</button><p contenteditable onfocus="document.title=1" autofocus tabindex="0">Fält</p>',
    // A reader of HTML opens each of these anew in every paragraph: unbounded it is a page of millions of elements.
    `<p>${Array.from({ length: 2_000 }, (_, at) => `<font color="${at}">`).join('')}</p>${'<p>Slut</p>'.repeat(2_000)}`,
  ].join('\r\n');
  await page
    .getByRole('navigation', { name: screen.shell.navigation })
    .getByRole('link', { name: screen.shell.inbox })
    .click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'illa.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) });
  await page.getByText('Radera allt om mig.').first().waitFor();
  await page.getByRole('button', { name: screen.intake.showOriginal }).click();
  const original = page.getByRole('region', { name: screen.intake.original });
  await original.getByText('Thu, 01 Oct 2026 10:00:00 +0200').waitFor();
  const shown = page.frameLocator('iframe[sandbox=""]').locator('body');
  await shown.getByText('Radera allt om mig.').waitFor();
  await shown.getByText('Slut').last().waitFor();
  const left = await shown
    .locator('*')
    .evaluateAll((all) => [
      ...new Set(
        all.flatMap((one) => [
          one.tagName.toLowerCase(),
          ...one.getAttributeNames().map((of) => `@${of}`),
        ]),
      ),
    ]);
  const known = [...pageShape.tags, ...pageShape.attributes.map((name) => `@${name}`)];
  expect(left.filter((name) => !known.includes(name))).toEqual([]);
  expect(left).toContain('td');
  expect(await page.title()).not.toContain('tagen');
  expect(asked.filter((url) => url.includes('example.com'))).toEqual([]);
});

test('a second Ombud on the same folder says so and leaves the first alone', async () => {
  const register = inProject('src/chromium-host/register.ts');
  const args = ['--import', register, inProject('out/main/index.js'), '--data', desk.dataDir];
  const second = spawn(process.execPath, args, { env: { ...process.env, OMBUD_HEADLESS: '1' } });
  const said = text(second.stderr);
  const [exit] = await once(second, 'exit');
  expect(exit).toBe(1);
  expect(await said).toContain('Ärendeboken är redan öppen');
  expect(await desk.page.getByRole('main').count()).toBe(1);
});
