/** What a page tells its process, in a binding call. */
export type FromPage =
  | { readonly kind: 'hello'; readonly url: string }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: unknown[];
    }
  /** Somebody has turned to its window. */
  | { readonly kind: 'focus' }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[] };

/** What the process tells a page. */
export type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'push'; readonly channel: string; readonly args: unknown[] };

/** The isolated world's name, and in it the binding that calls the process and the function that the process calls. */
export const world = 'ombud-preload';
export const binding = 'ombudToProcess';
export const receiver = 'ombudFromProcess';
