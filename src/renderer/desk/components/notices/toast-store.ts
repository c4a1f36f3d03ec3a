import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'waits' | 'refused';
  readonly title: string;
  readonly advice?: string;
  /** It stays until it is dismissed, as a refusal does. */
  readonly stays?: boolean;
  /** What takes it back, by the name of its button. */
  readonly undo?: { readonly label: string; readonly act: () => void };
}

interface State {
  readonly toasts: readonly Toast[];
}

let lastId = 0;

/** Short acknowledgements, newest last. */
export const useToasts = create<State>(() => ({ toasts: [] }));

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Says something once. Refusals stay until dismissed; the rest go by themselves. */
export function sayToast(toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  const id = lastId;
  useToasts.setState(({ toasts }) => ({
    toasts: [...othersThan(toast, toasts), { ...toast, id }],
  }));
  const goes = toast.tone !== 'refused' && !toast.stays;
  if (goes) setTimeout(() => dismissToast(id), toast.undo ? 15_000 : 6_000);
}

/** The newest few that say something else. The same thing twice is said once, and what is done makes way for what is done next. */
const othersThan = ({ tone, title, advice }: Omit<Toast, 'id'>, toasts: readonly Toast[]) =>
  toasts
    .filter((one) => one.title !== title || one.advice !== advice)
    .filter((one) => one.undo || one.tone !== 'done' || tone !== 'done')
    .slice(-3);
