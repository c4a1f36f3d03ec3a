import type { PortableSet } from './facts.ts';

/** What can become known of a data set that is asked for to be taken along. */
export type PortabilityEvent = { readonly type: 'portability-assessed'; readonly set: PortableSet };
