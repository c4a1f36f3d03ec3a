/** Chooses a side of a clash by the key of one of its events; `clash` is its id. */
export type ClashCommand = {
  readonly type: 'settle-clash';
  readonly clash: string;
  readonly side: string;
  readonly reason: string;
};
