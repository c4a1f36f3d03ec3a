import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagsInText } from '#domain/disclosure/flags/flags-in-text.ts';
import { flagsInTitle } from '#domain/disclosure/flags/flags-in-title.ts';
import { namesIn } from '#domain/disclosure/flags/name-index.ts';
import { ownOf } from '#domain/disclosure/flags/own.ts';
import { withOwnAddresses } from '#domain/disclosure/flags/own-rows.ts';
import { plainText } from '#domain/disclosure/flags/plain-text.ts';
import { phonesIn } from '#main/disclosure/phones-in.ts';

const own = ownOf(['Alva Exempelsson', 'alva@example.com', 'Övningsgränd 3', '19811228-9874']);
const tables = [
  {
    columns: ['Namn', 'E-post'],
    rows: [
      ['Bo Provsson', ''],
      ['Vira Låtsas-Berg', 'tix.hittepa@example.com'],
    ],
  },
  { columns: ['Förnamn', 'Efternamn'], rows: [['Xilla', 'Påhittqvist']] },
];
const looking = { own, names: namesIn(tables, own), phonesIn };
const seen = (text: string) =>
  flagsInText(text, looking).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('a name that the tables know is seen', () => {
  test.each([
    ['with a soft hyphen in it', 'Ring Bo Prov\u00adsson nu', 'Bo Prov\u00adsson'],
    ['with a no-break space', 'Ring Bo\u00a0Provsson', 'Bo\u00a0Provsson'],
    ['with two spaces', 'Ring Bo  Provsson', 'Bo  Provsson'],
    ['over a line end', 'Ring Bo\r\nProvsson', 'Bo\r\nProvsson'],
    ['with characters without ink', 'B\u200bo Pro\u2060vsson\ufeff', 'B\u200bo Pro\u2060vsson'],
    ['with direction marks', '\u202eBo Provsson\u202c', 'Bo Provsson'],
    ['in full-width letters', 'Ｂｏ　Ｐｒｏｖｓｓｏｎ', 'Ｂｏ　Ｐｒｏｖｓｓｏｎ'],
    ['in mathematical letters', '𝐁𝐨 𝐏𝐫𝐨𝐯𝐬𝐬𝐨𝐧', '𝐁𝐨 𝐏𝐫𝐨𝐯𝐬𝐬𝐨𝐧'],
    ['with combining marks', 'Vira La\u030atsas-Berg', 'Vira La\u030atsas-Berg'],
    ['without its marks', 'Vira Latsas-Berg', 'Vira Latsas-Berg'],
    ['with another dash', 'Vira Låtsas‑Berg', 'Vira Låtsas‑Berg'],
    ['by half of a double name', 'Vira Låtsas', 'Vira Låtsas'],
    ['in the genitive', 'Bo Provssons bil', 'Bo Provssons'],
    ['by a first name in the genitive', 'Bos bil', 'Bos'],
    ['by a surname in the genitive', 'hos Provssons', 'Provssons'],
    ['with its surname as a letter', 'sa Bo P. till oss', 'Bo P'],
    ['with its first name as a letter', 'enligt B. Provsson', 'B. Provsson'],
    ['surname first', 'PROVSSON, BO', 'PROVSSON, BO'],
    ['in one word', 'användaren boprovsson', 'boprovsson'],
    ['as the beginning of an address', 'konto bo.provsson hos oss', 'bo.provsson'],
    ['with low lines', 'bo_provsson.pdf', 'bo_provsson'],
    ['that only an e-mail address told of', 'Tix Hittepa ringde', 'Tix Hittepa'],
    ['that stands in two columns', 'Xilla Påhittqvist', 'Xilla Påhittqvist'],
  ])('%s', (_, text, name) => {
    expect(seen(text)).toEqual([['name', name]]);
  });
});

describe('a name that no table knows is seen by its given name', () => {
  test.each([
    ['Anmäld av Sven Hittepåson i mars', 'Sven Hittepåson'],
    ['Anmäld av Ann-Britt von Hittepå', 'Ann-Britt von Hittepå'],
    ['Hittepåson, Sven', 'Hittepåson, Sven'],
    ['ring fru Hittepå', 'fru Hittepå'],
  ])('%s', (text, name) => {
    expect(seen(text)).toEqual([['name', name]]);
  });
  test.each([
    'Sven Provbil AB',
    'Alva Exempelson med ett s',
    'Alva Exempelssons faktura',
    'Per Månad'.toLowerCase(),
  ])('but not %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
  test('in a title even alone', () => {
    const found = (title: string) =>
      flagsInTitle(title, looking).map(({ start, end }) => title.slice(start, end));
    expect(found('Utdrag Sven')).toEqual(['Sven']);
    expect(found('anm_av_Sven_Hittepå.csv')).toEqual(['Sven_Hittepå']);
    expect(found('Utdrag Alva')).toEqual([]);
  });
});

describe('a number or address is seen', () => {
  test.each([
    ['personal-number', '７０１０６３‐２３９１', '７０１０６３‐２３９１'],
    ['personal-number', '701063\u00a0–\u00a02391', '701063\u00a0–\u00a02391'],
    ['personal-number', '1970-10-63-2391', '1970-10-63-2391'],
    ['personal-number', '٧٠١٠٦٣-٢٣٩١', '٧٠١٠٦٣-٢٣٩١'],
    ['phone', 'tel 08\u2011123\u00a0456\u00a078', '08\u2011123\u00a0456\u00a078'],
    ['email', 'bo\u00ad@exam\u00adple.org', 'bo\u00ad@exam\u00adple.org'],
    ['email', 'ｂｏ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ｂｏ＠ｅｘａｍｐｌｅ．ｏｒｇ'],
    ['email', 'någon (at) example.org', 'någon (at) example.org'],
    ['address', 'flyttade till Storgatan 12 B i fjol', 'Storgatan 12 B'],
    ['address', 'lives at 12 Sample Street', '12 Sample Street'],
  ])('%s: %s', (kind, text, expected) => {
    expect(seen(text)).toEqual([[kind, expected]]);
  });
  test('but not where it is the requester’s own', () => {
    expect(seen('Övningsgränd 3, 123 44 Provköping')).toEqual([]);
    const rows = [['alva@example.com', 'Hittevägen 4, 2 tr']];
    const more = withOwnAddresses(own, [{ columns: ['E-post', 'Adress'], rows }]);
    expect(flagsInText('Bor på Hittevägen 4', { ...looking, own: more })).toEqual([]);
  });
});

test('a stretch of the plain text is always found again in the text it was made from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
      const { text, spanOf } = plainText(raw);
      for (let at = 0; at < text.length; at += 1) {
        const { start, end } = spanOf({ start: at, end: at + 1 });
        expect(start).toBeLessThan(end);
        expect(plainText(raw.slice(start, end)).text).toContain(text[at] === ' ' ? '' : text[at]);
      }
      expect(spanOf({ start: 0, end: text.length }).end).toBeLessThanOrEqual(raw.length);
    }),
  );
});

test('flags are in order, apart and inside their text, whatever it is', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('Bo Provsson', ' 701063-2391 ', 'a@b.se', '08-123 456 78', 'lösenord: x9', ' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of flagsInText(text, looking)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
