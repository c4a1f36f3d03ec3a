import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'refused';
  readonly title: string;
  readonly advice?: string;
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
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-3), { ...toast, id }] }));
  if (toast.tone === 'done') setTimeout(() => dismissToast(id), 6_000);
}
