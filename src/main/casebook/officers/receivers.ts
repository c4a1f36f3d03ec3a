import type { Officer } from '#domain/team/team.ts';
import { bytesIn } from '#main/vault/sealing/as-text.ts';

/** Officers as those whom keys are sealed to. */
export const receiversOf = (officers: readonly Officer[]) =>
  officers.map(({ id, kem }) => ({ officer: id, kem: bytesIn(kem) }));
