/** A person has chosen a side: `chosen` is the `placeKey` of an event of it. It settles what this desk knew of. */
export type ClashEvent = {
  readonly type: 'clash-settled';
  readonly topic: string;
  readonly chosen: string;
  readonly reason: string;
};
