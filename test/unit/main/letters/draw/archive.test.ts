import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draw, drawAndRead } from './draw.ts';
import { sampleLetter, table } from './sample-letter.ts';

const odd = sampleLetter(
  [
    table(
      ['Datum', 'Namn'],
      [
        ['2020-04-17', 'محمد'],
        ['2020-04-18', 'Z\u0308oe'],
      ],
    ),
  ],
  { title: 'Berg & Dahl <AB> "Ö"', sender: ['Berg & Dahl <AB>'] },
);

describe('a letter as an archive and a screen reader get it', () => {
  it('claims PDF/A-3a and PDF/UA-1, and says its title', async () => {
    const { xmp, markInfo, preferences } = await drawAndRead(sampleLetter([]));
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(markInfo.get('Marked')).toBe(true);
    expect(preferences?.get('DisplayDocTitle')).toBe(true);
  });

  it('escapes its title in XMP, and leaves it as it is in the Info dictionary', async () => {
    const { xmp, info } = await drawAndRead(odd);
    expect(xmp).toContain('>Berg &amp; Dahl &lt;AB&gt; "Ö"</rdf:li>');
    expect(Reflect.get(info, 'Title')).toBe('Berg & Dahl <AB> "Ö"');
    expect(Reflect.get(info, 'Author')).toBe('Berg & Dahl <AB>');
  });

  it('dates itself by the letter, not by the clock', async () => {
    const { info, xmp } = await drawAndRead(sampleLetter([], { date: '2020-04-17' }));
    expect(Reflect.get(info, 'CreationDate')).toBe('D:20200417000000Z');
    expect(xmp).toContain('<xmp:CreateDate>2020-04-17T00:00:00Z</xmp:CreateDate>');
  });

  it('gives the same bytes again, whatever was drawn between', async () => {
    const first = await draw(odd);
    await draw(sampleLetter([{ type: 'paragraph', text: 'Ett\u00a0annat brev, ا ل م ن\u0308' }]));
    const second = await draw(odd);
    expect(sha256(second.pdf)).toBe(sha256(first.pdf));
  });

  it('gives the same bytes in two far time zones', async () => {
    const { pdf } = await draw(sampleLetter([]));
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const elsewhere = execFileSync(
        process.execPath,
        [new URL('print-hash.ts', import.meta.url).pathname],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      expect(elsewhere.trim()).toBe(sha256(pdf));
    }
  });
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
