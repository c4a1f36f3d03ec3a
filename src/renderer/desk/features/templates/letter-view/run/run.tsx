import {
  type ClipboardEvent,
  type CompositionEvent,
  type KeyboardEvent,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { isPlaceable } from '#shared/letter-text/placeable.ts';
import { caretPlace, nextField, placeCaret, spanOf } from './caret.ts';
import { copyFrom, pastedFrom } from './clipboard.ts';
import { useEditing } from '../editing.ts';
import { FactMenu } from './fact-menu.tsx';
import { readRun } from './run-dom.ts';
import { Field } from './run-field.ts';
import { cutAt, lengthOfRun, type RunPiece } from './run-pieces.ts';
import { useRun } from './use-run.ts';

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
  const field = useRef<HTMLSpanElement>(null);
  const { span, note, put, hear, compose } = useRun(field, pieces, onChange);
  const [menu, setMenu] = useState<{ top: number; left: number }>();
  /** What stands before and behind what is chosen. */
  const around = () =>
    [cutAt(pieces, span.current.from)[0], cutAt(pieces, span.current.to)[1]] as const;
  const insert = (name: string) => {
    const [before, behind] = around();
    setMenu(undefined);
    put([...before, { type: 'fact', name }, ...behind], span.current.from + 1);
  };
  const press = (event: KeyboardEvent) => {
    // Enter ends what is put together of several keys, and not the line.
    if (event.nativeEvent.isComposing) return;
    note();
    const { from, to } = span.current;
    const [before, behind] = around();
    if (event.key === '{') {
      event.preventDefault();
      const { bottom, left } = caretPlace(field.current);
      setMenu({ top: bottom, left });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const here = field.current;
      let split = false;
      flushSync(() => {
        split = onSplit?.(before, behind) ?? false;
      });
      if (split && here) nextField(here)?.focus();
    } else if (event.key === 'Backspace' && from === to) {
      if (from === 0) onStart?.();
      else if (before.at(-1)?.type === 'fact') {
        event.preventDefault();
        put([...before.slice(0, -1), ...behind], from - 1);
      }
    } else if (event.key === 'Delete' && from === to && behind[0]?.type === 'fact') {
      event.preventDefault();
      put([...before, ...behind.slice(1)], from);
    }
  };
  const composed = (event: CompositionEvent) => {
    compose(event);
    hear();
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
    const [before, behind] = cutAt(readRun(here), spanOf(here)?.to ?? 0);
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
        onCompositionStart={compose}
        onCompositionEnd={composed}
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
          if (field.current) placeCaret(field.current, span.current.to);
        }}
      />
    </>
  );
}
