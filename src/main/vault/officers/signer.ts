/** Whoever signs what a desk writes. */
export interface Signer {
  readonly desk: string;
  readonly officer: string;
  sign(bytes: Uint8Array): Buffer;
}

/** An officer as the others know them. */
export interface PublicOfficer {
  readonly officer: string;
  /** Ed25519, 32 bytes: what their signatures are told by. */
  readonly sign: Buffer;
  /** X25519, 32 bytes: what keys are given to them by. */
  readonly kem: Buffer;
}
