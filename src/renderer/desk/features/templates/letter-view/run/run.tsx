import { type CompositionEvent, type FormEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isPlaceable } from '#shared/letter-text/placeable.ts';
import { useEditing } from '../editing.ts';
import { placeCaret, placeCaretBefore, type Span } from './caret.ts';
import { FactMenu } from './fact-menu.tsx';
import { fieldsIn } from './fields.ts';
import { Field } from './run-field.ts';
import { cutAt, joined, lengthOfRun, type RunPiece } from './run-pieces.ts';
import { type Edges, usePress } from './use-press.ts';
import { useRun } from './use-run.ts';
import { useTransfer } from './use-transfer.ts';

interface Props extends Edges {
  readonly pieces: readonly RunPiece[];
  readonly label: string;
  /** Gives whether it may be so. */
  readonly onChange: (pieces: readonly RunPiece[]) => boolean;
  /** Several lines in the place of this one; absent where there can be one alone. */
  readonly onLines?: ((lines: readonly (readonly RunPiece[])[]) => boolean) | undefined;
}

/** Words and facts that are written in place. `{` opens the list of facts; a fact is deleted as one. */
export function Run({ pieces, label, onChange, onLines, ...edges }: Props) {
  const { language, onLine, template } = useEditing();
  const facts = new Set(template.facts.map(({ name }) => name).filter(isPlaceable));
  const field = useRef<HTMLSpanElement>(null);
  const kept = useRun(field, pieces, onChange);
  const { span, note, put, hear, compose } = kept;
  /** Puts lines in the place of what is chosen, the caret behind them. */
  const putLines = (lines: readonly (readonly RunPiece[])[], { from, to }: Span): boolean => {
    const here = field.current;
    const [first = [], ...rest] = lines;
    const [before, behind] = [cutAt(pieces, from)[0], cutAt(pieces, to)[1]];
    if (!onLines || rest.length === 0) {
      const inOne = lines.flatMap((line, at) =>
        at === 0 ? line : [{ type: 'words', text: ' ' } as const, ...line],
      );
      return put([...before, ...inOne, ...behind], lengthOfRun([...before, ...inOne]));
    }
    if (!here) return false;
    const letter = here.closest('section');
    const fields = fieldsIn(letter);
    const further = fields.length - fields.indexOf(here);
    const [last = [], ...middle] = rest.toReversed();
    const taken = flushSync(() =>
      onLines([
        joined([...before, ...first]),
        ...middle.toReversed(),
        joined([...last, ...behind]),
      ]),
    );
    const there = taken ? fieldsIn(letter).at(-further) : undefined;
    there?.focus();
    if (there) placeCaretBefore(there, lengthOfRun(behind));
    return taken;
  };
  const { press, menu, setMenu, openMenu } = usePress(
    field,
    pieces,
    kept,
    edges,
    onLines && (() => void putLines([[], []], span.current)),
  );
  const transfer = useTransfer(field, pieces, facts, putLines);
  const insert = (name: string) => {
    setMenu(undefined);
    putLines([[{ type: 'fact', name }]], span.current);
  };
  const composed = (event: CompositionEvent) => {
    compose(event);
    hear();
  };
  const type = (event: FormEvent & { readonly data?: unknown }) => {
    // A brace that comes by no key of its own: from a keyboard on the screen, or put together of several keys.
    if (event.data !== '{') return;
    event.preventDefault();
    note();
    openMenu();
  };
  return (
    <>
      <Field
        ref={field}
        // A field of its own kind: words and facts, which no input holds.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="textbox"
        tabIndex={0}
        aria-label={label}
        aria-multiline={false}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck
        lang={language}
        data-run
        onFocus={({ currentTarget }) => onLine({ field: currentTarget, openFacts: setMenu })}
        onBeforeInput={type}
        onInput={hear}
        onCompositionStart={compose}
        onCompositionEnd={composed}
        onKeyDown={press}
        onKeyUp={note}
        onMouseUp={note}
        {...transfer}
      />
      <FactMenu
        at={menu}
        onChoose={insert}
        onClose={() => setMenu(undefined)}
        onGone={() => {
          field.current?.focus();
          if (field.current) placeCaret(field.current, span.current.to);
        }}
      />
    </>
  );
}
