/** A page of the host's own, which no app has a say in: empty, and of an origin that no other page shares. */
export const blankPage = 'host://clipboard/';

/** What its window is answered. */
export const blankAnswer = {
  responseCode: 200,
  responseHeaders: [
    { name: 'content-type', value: 'text/html' },
    { name: 'content-security-policy', value: "default-src 'none'" },
  ],
  body: '',
};
