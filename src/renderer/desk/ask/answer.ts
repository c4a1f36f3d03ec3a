import type { Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';

/** What a screen knows of something it asked main for. */
export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Makes an answer of what came over the wire. */
export const toAnswer = <T>(result: Result<T, Refusal>): Answer<T> =>
  result.ok ? { state: 'ready', value: result.value } : { state: 'refused', refusal: result.error };
