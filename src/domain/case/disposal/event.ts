/** The data collected and given out were destroyed by a rule; `blobs` are the names of the sealed files. */
export type DisposalEvent = {
  readonly type: 'data-disposed';
  readonly rule: string;
  readonly blobs: readonly string[];
};
