import { create } from 'zustand';
import type { Refusal } from '#shared/refusal.ts';
import type { Dialog } from '../dialogs/dialog-store.ts';

/** Where a form stands: its name, the case it is about, and the dialog it is, if it is one. */
export interface Place {
  readonly place: string;
  readonly reference?: string;
  readonly dialog?: Dialog;
}

/** A form that was begun and neither saved nor discarded. */
export interface BegunForm extends Place {
  /** What says something else than it began with. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of one that was begun before the book was opened now: when it was kept, and under which address. */
  readonly back?: { readonly at: string; readonly hash: string };
}

export interface Unsaved {
  readonly forms: readonly BegunForm[];
  /** Places of forms that were written in here, and later in another window: what is kept of them is not from here. */
  readonly elsewhere: readonly string[];
  /** Why the last of it could not be kept. */
  readonly refusal: Refusal | undefined;
}

/** What is being written; `keep-forms.ts` has main keep it sealed. */
export const useUnsaved = create<Unsaved>(() => ({
  forms: [],
  elsewhere: [],
  refusal: undefined,
}));

export const formIn = ({ forms }: Pick<Unsaved, 'forms'>, place: string) =>
  forms.find((form) => form.place === place);

export const formAt = (place: string) => formIn(useUnsaved.getState(), place);

/** Notes what stands in a field of a form; `undefined` when it is what the form began with. */
export function keepField(at: Place, field: string, value: unknown): void {
  const begun = formAt(at.place);
  const others = Object.entries(begun?.fields ?? {}).filter(([name]) => name !== field);
  if (value === undefined && others.length === 0) return dropForm(at.place);
  const fields = Object.fromEntries(value === undefined ? others : [...others, [field, value]]);
  const form = { ...begun, ...at, fields };
  useUnsaved.setState(({ forms }) => ({ forms: [form, ...without(forms, at.place)] }));
}

/** It was saved, or is not wanted. */
export function dropForm(place: string): void {
  if (formAt(place)) useUnsaved.setState(({ forms }) => ({ forms: without(forms, place) }));
}

const without = (forms: readonly BegunForm[], place: string) =>
  forms.filter((form) => form.place !== place);
