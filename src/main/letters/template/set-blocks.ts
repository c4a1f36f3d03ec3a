import type { Block } from '#domain/letter/letter-document.ts';
import { type Line, readLine } from './lines.ts';
import type { SetAside } from './marks.ts';

/** A letter's text as title and blocks. */
export interface SetText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * Sets a rendered template as blocks. Lines are told apart before the values are put in: a value stays where it stands,
 * on one line. What turns out empty is left out. Items and facts with only blank lines between them belong together.
 */
export function setBlocks(rendered: string, aside: SetAside<Block>): SetText {
  const fill = (text: string) => aside.filled(text).replaceAll(/\s+/g, ' ').trim();
  const setter = blockSetter();
  let title = '';
  for (const source of rendered.split('\n')) {
    const part = aside.partOf(source);
    if (part) {
      setter.add(part);
      continue;
    }
    const line = readLine(source);
    if (line.type === 'title') title = fill(line.text);
    else setter.take(line, fill);
  }
  return { title, blocks: setter.finish() };
}

type Open =
  | { type: 'paragraph'; texts: string[] }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'facts'; entries: { term: string; value: string }[] };

function blockSetter() {
  const blocks: Block[] = [];
  let open: Open | undefined;

  function close() {
    if (open) blocks.push(...blockOf(open));
    open = undefined;
  }
  function take(line: Exclude<Line, { type: 'title' }>, fill: (text: string) => string) {
    switch (line.type) {
      case 'blank':
        if (open?.type === 'paragraph') close();
        break;
      case 'heading': {
        close();
        const text = fill(line.text);
        if (text !== '') blocks.push({ type: 'heading', level: line.level, text });
        break;
      }
      case 'item': {
        if (open?.type !== 'list' || open.ordered !== line.ordered) {
          close();
          open = { type: 'list', ordered: line.ordered, items: [] };
        }
        open.items.push(fill(line.text));
        break;
      }
      case 'fact': {
        if (open?.type !== 'facts') {
          close();
          open = { type: 'facts', entries: [] };
        }
        open.entries.push({ term: fill(line.term), value: fill(line.value) });
        break;
      }
      case 'text':
        if (open?.type !== 'paragraph') {
          close();
          open = { type: 'paragraph', texts: [] };
        }
        open.texts.push(fill(line.text));
    }
  }
  return {
    take,
    add: (part: readonly Block[]) => {
      close();
      blocks.push(...part);
    },
    finish: (): readonly Block[] => {
      close();
      return blocks;
    },
  };
}

function blockOf(open: Open): Block[] {
  if (open.type === 'list') {
    const items = open.items.filter((item) => item !== '');
    return items.length > 0 ? [{ type: 'list', ordered: open.ordered, items }] : [];
  }
  if (open.type === 'facts') {
    const entries = open.entries.filter(({ value }) => value !== '');
    return entries.length > 0 ? [{ type: 'facts', entries }] : [];
  }
  const text = open.texts.filter((words) => words !== '').join(' ');
  return text === '' ? [] : [{ type: 'paragraph', text }];
}
