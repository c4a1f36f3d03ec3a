import { bytesIn } from '#main/vault/sealing/as-text.ts';
import { publicOf } from '#main/vault/officers/signing-key.ts';
import type { InvitationHead } from './head.ts';
import { toCompare, type ToCompare } from './words-of.ts';

/** What whoever takes an invitation compares with what the inviter reads out. */
export const comparedIn = ({ bookId, trust, inviter, invited }: InvitationHead): ToCompare =>
  toCompare(bookId, bytesIn(trust), bytesIn(inviter.sign), publicOf(bytesIn(invited.sign)));
