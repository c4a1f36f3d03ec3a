import type { DragEvent } from 'react';
import type { TargetKind } from '#domain/deadline/target.ts';
import type { Entry } from './day.ts';

/** A target on its way to another day. */
export interface Dragged {
  readonly reference: string;
  readonly target: TargetKind;
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** Whether staff had chosen that day. */
  readonly wasMoved: boolean;
}

/** Says nothing to another program on which it is dropped. */
const mark = 'application/x-ombud-target';
let dragged: Dragged | undefined;

/** What makes an entry of a day one that can be taken by the pointer: the company's own dates alone, never the law's. */
export function dragOf({ reference, what, moved }: Entry, date: string) {
  if (what === 'due') return {};
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dragged = { reference, target: what, from: date, wasMoved: moved === true };
      dataTransfer.setData(mark, '');
      dataTransfer.effectAllowed = 'move';
    },
    onDragEnd: () => {
      dragged = undefined;
    },
  };
}

/** What makes a day one on which a target can be dropped. */
export function dropOn(date: string, onDrop: (dragged: Dragged, date: string) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(mark)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!dragged) return;
      event.preventDefault();
      onDrop(dragged, date);
    },
  };
}
