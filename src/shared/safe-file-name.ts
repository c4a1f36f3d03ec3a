import { normalForm } from '#domain/normal-form.ts';
import { withoutEnd } from '#domain/without-end.ts';
import { invisible } from './invisible.ts';

/** In bytes: file systems end at 255, and a number may be added. */
const longest = 200;
/** In characters. */
const longestRead = 2_000;

/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A file name that is safe to show and to save under on any system: the last part of a path only, without
 * control and direction-changing characters (`\u202egpj.exe` would show as `exe.jpg`) and reserved names.
 * Gives '' when nothing is left of it.
 */
export function safeFileName(hostile: string): string {
  const path = withoutEnd(normalForm(readable(hostile)), /[\s./\\]/);
  const lastPart = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const visible = lastPart.replaceAll(invisible, '').replaceAll(/[<>:"|?*]/g, '_');
  const name = withoutEnd(visible, /[\s.]/).trim();
  return shorten(reserved.test(name) ? `_${name}` : name);
}

/** Of a name that no file system has, the beginning and the end: what is in between nobody would read. */
const readable = (name: string) =>
  name.length <= 2 * longestRead ? name : name.slice(0, longestRead) + name.slice(-longestRead);

/** `brev.pdf` with the number 2 is `brev (2).pdf`. */
export function numberedFileName(name: string, count: number): string {
  const [stem, extension] = split(name);
  return `${stem} (${count})${extension}`;
}

function shorten(name: string): string {
  const [stem, extension] = split(name);
  if (extension.length > 20) return cut(name, longest);
  return cut(stem, longest - extension.length) + extension;
}

/** The beginning of a text, at most so many bytes as UTF-8, never half a character. */
function cut(text: string, bytes: number): string {
  let [end, left] = [0, bytes];
  for (const letter of text) {
    left -= utf8Length(letter.codePointAt(0) ?? 0);
    if (left < 0) break;
    end += letter.length;
  }
  return text.slice(0, end);
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function split(name: string): [stem: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}
