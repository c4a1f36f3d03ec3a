/** Destroys the data collected and given out, and leaves the case. `rule` says by which rule, in words. */
export type DisposalCommand = { readonly type: 'dispose-data'; readonly rule: string };
