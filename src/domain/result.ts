/**
 * What a step that may be refused gives back: a value, or a refusal with a code and facts.
 * Expected refusals are values; bugs throw. No prose travels in `E`: words are looked up at the rim.
 */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps what was asked for. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps a refusal: `refuse({ code: 'case-closed', reference })`. */
export const refuse = <const E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
