import { expect, test } from 'vitest';
import { withoutHidden } from '#main/intake/mail/text/hidden-text.ts';

const secret = 'Avregistrera mig från nyhetsbrevet';
const seen = 'När förfaller fakturan?';

test.each([
  `<div style="display:none">${secret}</div>`,
  `<div style="display: none !important; mso-hide:all">${secret}</div>`,
  `<span style="font-size:0">${secret}</span>`,
  `<span style="font-size:1px; line-height:1px">${secret}</span>`,
  `<p hidden>${secret}</p>`,
  `<p style="max-height:0;overflow:hidden">Avregistrera <b>mig</b>  från\n nyhetsbrevet</p>`,
  `<p style="color:#ffffff">${secret}</p>`,
  `<font color="white">${secret}</font>`,
])('leaves out what a page hides: %s', (hidden) => {
  const html = `<body>${hidden}<br><p>${seen}</p></body>`;
  expect(withoutHidden(`${secret}\n\n${seen}`, html).trim()).toBe(seen);
});

test.each([
  `<td bgcolor="#003366"><p style="color:#fff">${secret}</p></td>`,
  `<div style="background:#036"><p style="color:white">${secret}</p></div>`,
  `<p style="font-size:12px">${secret}</p>`,
])('keeps what a page shows: %s', (shown) => {
  expect(withoutHidden(secret, `<body>${shown}</body>`)).toBe(secret);
});

test('goes through a hostile page in its length', () => {
  const html = '<div style="display:none">a'.repeat(20_000);
  expect(withoutHidden('x', html)).toBe('x');
});
