import type { PackFile } from '#evidence/container.ts';
import { registerName, type Manifest } from '#evidence/manifest.ts';
import { element } from '../elements.ts';
import { fill, type Words } from '../words.ts';
import { hand } from './hand.ts';
import { found, readCases, type ReadCase } from './pack-reader.ts';
import { record } from './record.ts';

/** A list of thousands is not drawn; who looks for more types a word. */
const mostListed = 100;

/** The cases of a pack: searched, listed, and one of them read. */
export function reader(
  manifest: Manifest,
  packed: readonly PackFile[],
  words: Words,
): readonly HTMLElement[] {
  const { read } = words;
  const byName = new Map(packed.map((file) => [file.name, file]));
  const cases = readCases(manifest, byName);
  const search = element('input', { type: 'search', id: 'search' });
  const count = element('p', { role: 'status' });
  const listed = element('ul', { class: 'cases' });
  const shown = element('div');

  const show = (one: ReadCase) => {
    shown.replaceChildren(record(one, byName, words));
    shown.querySelector<HTMLElement>('h3')?.focus();
  };
  const seek = () => {
    const all = found(cases, search.value);
    count.textContent = fill(all.length > mostListed ? read.first : read.found, {
      count: all.length,
      of: cases.length,
      most: mostListed,
    });
    listed.replaceChildren(...all.slice(0, mostListed).map((one) => entry(one, () => show(one))));
  };
  search.addEventListener('input', seek);
  seek();
  return [
    element('h3', {}, read.title),
    element('label', { for: 'search' }, read.search),
    search,
    count,
    listed,
    ...saveRegister(byName.get(registerName), words),
    shown,
  ];
}

function entry({ reference, summary }: ReadCase, open: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, reference);
  button.addEventListener('click', open);
  return element('li', {}, button, element('span', { class: 'quiet' }, ` ${summary}`));
}

function saveRegister(register: PackFile | undefined, { read }: Words): readonly HTMLElement[] {
  if (!register) return [];
  const button = element('button', { type: 'button' }, read.register);
  button.addEventListener('click', () => hand(register, undefined));
  return [element('p', {}, button)];
}
