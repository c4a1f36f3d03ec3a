import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isPlaceable } from '#shared/letter-text/placeable.ts';
import { caretPlace, nextField } from './caret-place.ts';
import { copyFrom, pastedFrom } from './clipboard.ts';
import { useEditing } from '../editing.ts';
import { FactMenu } from './fact-menu.tsx';
import {
  caretOf,
  cutAt,
  joined,
  lengthOfRun,
  placeCaret,
  readRun,
  type RunPiece,
  writeRun,
} from './run-dom.ts';
import { Field } from './run-field.ts';
import { useChip } from './use-chip.ts';

interface Props {
  readonly pieces: readonly RunPiece[];
  readonly label: string;
  /** Gives whether it may be so. */
  readonly onChange: (pieces: readonly RunPiece[]) => boolean;
  /** Enter: what stands behind the caret goes on in a line of its own. */
  readonly onSplit?:
    | ((before: readonly RunPiece[], behind: readonly RunPiece[]) => boolean)
    | undefined;
  /** Backspace at the very beginning. */
  readonly onStart?: (() => void) | undefined;
}

/** Words and facts that are written in place. `{` opens the list of facts; a fact is deleted as one. */
export function Run({ pieces, label, onChange, onSplit, onStart }: Props) {
  const { language, onLine, template } = useEditing();
  const facts = new Set(template.facts.map(({ name }) => name).filter(isPlaceable));
  const chip = useChip();
  const field = useRef<HTMLSpanElement>(null);
  const caret = useRef(0);
  const [menu, setMenu] = useState<{ top: number; left: number }>();
  const write = (next: readonly RunPiece[], at: number | undefined) => {
    if (!field.current) return;
    writeRun(field.current, next, chip);
    if (at !== undefined) placeCaret(field.current, at);
  };
  // What the field holds is the person's, as they write it; it is written anew only when it should say something else.
  useLayoutEffect(() => {
    const here = field.current;
    if (!here || JSON.stringify(readRun(here)) === JSON.stringify(joined(pieces))) return;
    write(pieces, document.activeElement === here ? caretOf(here) : undefined);
  });

  /** Puts something else in the field; where it may not be, all stays as it was. */
  const put = (next: readonly RunPiece[], at: number) => {
    let taken = false;
    flushSync(() => {
      taken = onChange(joined(next));
    });
    if (taken) write(joined(next), at);
    else write(pieces, caret.current);
    caret.current = taken ? at : caret.current;
  };
  const hear = () => {
    const here = field.current;
    if (!here) return;
    if (!onChange(readRun(here))) write(pieces, caret.current);
    note();
  };
  const note = () => {
    caret.current = (field.current && caretOf(field.current)) ?? caret.current;
  };
  const insert = (name: string) => {
    const [before, behind] = cutAt(pieces, caret.current);
    setMenu(undefined);
    put([...before, { type: 'fact', name }, ...behind], caret.current + 1);
  };
  const press = (event: KeyboardEvent) => {
    // Enter ends what is put together of several keys, and not the line.
    if (event.nativeEvent.isComposing) return;
    note();
    const selection = window.getSelection();
    const [before, behind] = cutAt(pieces, caret.current);
    if (event.key === '{') {
      event.preventDefault();
      const { bottom, left, width } = caretPlace(field.current);
      setMenu({ top: bottom, left: left + Math.min(width, 0) });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const here = field.current;
      let split = false;
      flushSync(() => {
        split = onSplit?.(before, behind) ?? false;
      });
      if (split && here) nextField(here)?.focus();
    } else if (event.key === 'Backspace' && selection?.isCollapsed) {
      if (caret.current === 0) onStart?.();
      else if (before.at(-1)?.type === 'fact') {
        event.preventDefault();
        put([...before.slice(0, -1), ...behind], caret.current - 1);
      }
    } else if (event.key === 'Delete' && selection?.isCollapsed && behind[0]?.type === 'fact') {
      event.preventDefault();
      put([...before, ...behind.slice(1)], caret.current);
    }
  };
  const copy = (event: ClipboardEvent) => {
    const range = field.current && copyFrom(field.current, event.clipboardData);
    if (!range) return;
    event.preventDefault();
    if (event.type !== 'cut') return;
    range.deleteContents();
    hear();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const here = field.current;
    const selection = window.getSelection();
    if (!here || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!here.contains(range.commonAncestorContainer)) return;
    range.deleteContents();
    const [before, behind] = cutAt(readRun(here), caretOf(here) ?? 0);
    const pasted = pastedFrom(event.clipboardData, facts);
    put([...before, ...pasted, ...behind], lengthOfRun([...before, ...pasted]));
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
        onInput={hear}
        onKeyDown={press}
        onKeyUp={note}
        onMouseUp={note}
        onCopy={copy}
        onCut={copy}
        onPaste={paste}
        onDrop={(event) => event.preventDefault()}
      />
      <FactMenu
        at={menu}
        onChoose={insert}
        onClose={() => setMenu(undefined)}
        onGone={() => {
          field.current?.focus();
          if (field.current) placeCaret(field.current, caret.current);
        }}
      />
    </>
  );
}
