import type { PackFile } from '#evidence/container.ts';

/** What a browser shows and runs nothing of. Whatever else a file is called, it is not opened here. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain;charset=utf-8',
  csv: 'text/plain;charset=utf-8',
  json: 'text/plain;charset=utf-8',
  eml: 'text/plain;charset=utf-8',
};

/** As what a file is opened by its name; `undefined` where it can only be saved. */
export function opensAs(name: string): string | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}

/** A file is there for so long after it was handed over, in milliseconds. */
const lasts = 60_000;

/** Shows a file in a tab of its own, or saves it where no type is given. */
export function hand({ name, bytes }: PackFile, type: string | undefined): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: type ?? 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  if (type === undefined) link.download = name.slice(name.lastIndexOf('/') + 1);
  else Object.assign(link, { target: '_blank', rel: 'noopener' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), lasts);
}
