import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { patternsIn } from './patterns-in.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { literals, made, composing } = patternsIn(root);

/** How patterns begin that the checker does not call safe, and why no text of a stranger's length meets them. */
const bounded: Readonly<Record<string, string>> = {
  'failed-at.ts: /^ {4}at': 'lines of a stack, without the message',
  'read-template.ts: /(?:tag|output)': 'a message of the template engine',
  'protect-pdf.ts: /<rdf:Description': 'metadata that we wrote',
  'read-attachments.ts: /': 'a PDF that we wrote',
  'encoding.ts: /^content-(?:': 'each line of a header is read once; the checker comes to no end',
  'encoding.ts: /^(content-type': 'each line of a header is read once; the checker comes to no end',
  'normal-form.ts: /': 'thirty steps at each sign',
  'suppression/address.ts: /': 'at most 340 characters',
  'kind-words.ts: /(?<!': 'at most 20 000 characters',
  'rows-to-keep.ts: /': '320 steps at each sign',
  'faults.ts: /^[^': 'at most 320 characters',
  'emails.ts: /[': 'the 64 characters before a sign',
  'flags/addresses.ts: /': 'some ninety steps at each capital',
  'secrets-in.ts: /(?<![': 'some hundred steps at each word',
  'secrets-in.ts: /-{5}BEGIN': 'some three hundred steps at each sign',
  'received-lines.ts: /\\bby': '253 steps at each word',
  'head-words.ts: /^[^': 'at most 64 steps before the sign and 255 after it',
  'missing.ts: /': 'at most 200 steps after a word',
  'parse-mail.ts: /[^': '200 steps at each sign',
  'writers.ts: /-(?:bounces': 'at most 320 characters',
  'unwrap.ts: /<[^': '2 000 steps at each sign',
  'text/encoding.ts: /=': 'sixty steps at each beginning',
  'text/encoding.ts: /<meta': '300 steps at each beginning',
  'stub-text.ts: /': 'at most 600 characters, and sixty steps at each word',
  'inline-forward.ts: /[^': '64 steps before a sign and 255 after it',
  'labels.ts: /^[-': 'at most 120 characters',
  'written-date.ts: /': 'at most 200 characters',
  'own-words.ts: /(?:av misstag': '120 steps at each beginning',
  'mailbox-file.ts: /^From': 'at most 345 characters, at the beginning alone',
  'find-pages.ts: /^ *': 'the guide, which we wrote',
  'system-paths.ts: /': 'the name of a language of the system',
};
const places = literals.map(({ file, source, flags }) => ({
  place: `${file}: /${source}/`,
  source,
  flags,
}));
const isBounded = (place: string) => Object.keys(bounded).some((start) => place.includes(start));

test(
  'no pattern takes a time that grows faster than the text it meets',
  { timeout: 300_000 },
  () => {
    const unchecked = places.filter(({ place }) => !isBounded(place));
    const patterns = new Map(unchecked.map((one) => [`${one.source}/${one.flags}`, one]));
    const found = [...patterns.values()].flatMap(({ place, source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: 5_000 });
      // What the checker cannot decide in time is told of by the hostile files of test/faults, if by anything.
      return status === 'vulnerable' ? `${place} is ${status}` : [];
    });
    expect(found).toEqual([]);
  },
);

test('every pattern that is let be is still there', () => {
  const gone = Object.keys(bounded).filter(
    (start) => !places.some(({ place }) => place.includes(start)),
  );
  expect(gone).toEqual([]);
});

test('patterns are put together from our own words, or from a text of which every sign is itself', () => {
  expect(made).toEqual([
    'src/domain/case-import/read-day.ts',
    'src/domain/case-query/place-in.ts',
    'src/domain/case/reference.ts',
    'src/main/casework/review/occurrences.ts',
    'src/main/intake/kind/kind-words.ts',
    'src/main/intake/kind/languages.ts',
    'src/main/intake/mail/forward/labels.ts',
    'src/main/intake/mail/mail-header.ts',
    'src/main/intake/mail/text/hidden-text.ts',
    'src/main/letters/deliver/pdf/read-attachments.ts',
    'src/main/vault/opening/recovery-key.ts',
    'src/renderer/desk/components/pdf/search/find-in-text.ts',
  ]);
});

test('texts are composed where runs of marks are broken; what is composed elsewhere is short or our own', () => {
  expect(composing).toEqual([
    'src/domain/normal-form.ts',
    'src/domain/suppression/unicode-domain.ts',
    'src/evidence/stick-key.ts',
    'src/main/intake/mail/date/months.ts',
    'src/main/intake/mail/date/written-date.ts',
    'src/main/sample/sample-person.ts',
    'src/main/vault/opening/passphrase.ts',
    'src/renderer/desk/app/help/find-pages.ts',
    'src/renderer/desk/components/pdf/search/fold-text.ts',
    'src/shared/passphrase/estimate.ts',
    'src/shared/passphrase/strength.ts',
  ]);
});
