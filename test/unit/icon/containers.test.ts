import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toIcns, toIco } from '../../icon/containers.ts';

const folder = join(import.meta.dirname, '../../../resources/icon');
const kept = (name: string) => readFile(join(folder, name));
const signature = '89504e470d0a1a0a';

/** What a PNG tells of itself: its width and height, in its first part. */
function sides(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8).toString('hex')).toBe(signature);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The pictures of a Windows icon, found as Windows does: by where the entries say they lie. */
function inIco(ico: Buffer) {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const at = ico.readUInt32LE(entry + 12);
    const png = ico.subarray(at, at + ico.readUInt32LE(entry + 8));
    return { size: ico.readUInt8(entry) || 256, png };
  });
}

/** The parts of a macOS icon, one after the other. */
function inIcns(icns: Buffer) {
  const parts: { name: string; png: Buffer }[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const name = icns.toString('latin1', at, at + 4);
    parts.push({ name, png: icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)) });
  }
  return parts;
}

test('the Windows icon holds each size once, as large as its entry says, and nothing after', async () => {
  const ico = await kept('ombud.ico');
  expect(ico.readUInt32LE(0)).toBe(0x10000);
  const pictures = inIco(ico);
  expect(pictures.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
  for (const { size, png } of pictures) expect(sides(png)).toEqual([size, size]);
  expect(toIco(pictures)).toEqual(ico);
});

test('the macOS icon holds what macOS asks for by name, and tells its own length', async () => {
  const icns = await kept('ombud.icns');
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const found = Object.fromEntries(inIcns(icns).map(({ name, png }) => [name, sides(png)[0]]));
  expect(found).toEqual({
    icp4: 16,
    icp5: 32,
    ic11: 32,
    icp6: 64,
    ic12: 64,
    ic07: 128,
    ic08: 256,
    ic13: 256,
    ic09: 512,
    ic14: 512,
    ic10: 1024,
  });
});

test('a size that macOS has no name for is left out', () => {
  expect(inIcns(toIcns([{ size: 24, png: Buffer.from(signature, 'hex') }]))).toEqual([]);
});

test.each([32, 128, 512])('the picture of %i pixels is that large', async (size) => {
  expect(sides(await kept(`${size}.png`))).toEqual([size, size]);
});
