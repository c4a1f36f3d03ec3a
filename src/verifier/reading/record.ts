import { assertNever } from '#domain/assert-never.ts';
import type { PackFile } from '#evidence/container.ts';
import type { PackedDossier } from '#evidence/dossier.ts';
import { element, facts, list, table } from '../elements.ts';
import type { Words } from '../words.ts';
import { hand, opensAs } from './hand.ts';
import type { ReadCase } from './pack-reader.ts';

/** A case's record and files. */
export function record(
  { reference, dossier, files }: ReadCase,
  byName: ReadonlyMap<string, PackFile>,
  { read }: Words,
): HTMLElement {
  const packed = files.flatMap((name) => byName.get(name) ?? []);
  return element(
    'article',
    {},
    element('h3', { tabindex: '-1' }, reference),
    ...(dossier.length > 0 ? dossier.map(drawn) : [element('p', {}, read.noRecord)]),
    element('h4', {}, read.files),
    element('ul', {}, ...packed.map((file) => element('li', {}, ...fileActions(file, read)))),
  );
}

function drawn(block: PackedDossier[number]): HTMLElement {
  switch (block.type) {
    case 'heading':
      return element('h4', {}, block.text);
    case 'paragraph':
      return element('p', {}, block.text);
    case 'list':
      return list(block.items);
    case 'table':
      return table(block.caption, block.columns, block.rows);
    case 'facts':
      return facts(block.entries.map(({ term, value }) => [term, value] as const));
    default:
      return assertNever(block);
  }
}

/** What is shown of a file, and how it is opened or saved. */
function fileActions(file: PackFile, read: Words['read']) {
  const name = file.name.split('/').slice(2).join('/');
  const type = opensAs(name);
  const act = (label: string, how: 'open' | 'save') => {
    const button = element('button', { type: 'button', 'aria-label': `${label}: ${name}` }, label);
    button.addEventListener('click', () => hand(file, how === 'open' ? type : undefined));
    return button;
  };
  return [`${name} `, ...(type ? [act(read.open, 'open'), ' '] : []), act(read.save, 'save')];
}
