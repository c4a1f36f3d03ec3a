/** Legal days are `Temporal` dates. Where the runtime has none of its own, they are brought along. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

export {};
