import { folderPage } from '../dialog/folder-page.ts';

/** Pages of the host's own, which no app has a say in, each of an origin that no other page shares. */
export const clipboardUrl = 'host://clipboard/';
export const foldersUrl = 'host://folders/';

const answer = (policy: string, html: string) => ({
  responseCode: 200,
  responseHeaders: [
    { name: 'content-type', value: 'text/html; charset=utf-8' },
    { name: 'content-security-policy', value: `default-src 'none'; ${policy}` },
  ],
  body: Buffer.from(html).toString('base64'),
});

const answers = new Map([
  [clipboardUrl, answer('', '')],
  [foldersUrl, answer("style-src 'unsafe-inline'; script-src 'unsafe-inline'", folderPage)],
]);

/** What the window of one of them is answered. */
export const ownAnswer = (url: string) => answers.get(url);
