import type { PortableSet } from './facts.ts';

/** What staff can say of a data set that is asked for to be taken along. Said anew, it replaces what was said. */
export type PortabilityCommand = { readonly type: 'assess-portability'; readonly set: PortableSet };
