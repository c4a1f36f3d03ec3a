/** Legal days are `Temporal` dates. Where the runtime has none of its own, they are brought along. */
export const broughtAlong =
  'Temporal' in globalThis ? undefined : await import('temporal-polyfill/global');
