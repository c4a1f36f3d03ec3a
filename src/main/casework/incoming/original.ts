import { refuse } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import { originalAside } from '../../intake/aside/read-aside.ts';
import type { Tray } from './tray.ts';

/** What a draft was read from. */
export async function originalOf(
  tray: Tray,
  draftId: string,
): Promise<Response<'intake:original'>> {
  const waiting = tray.get(draftId);
  return waiting ? originalAside(waiting.bytes) : refuse({ code: 'draft-unknown' });
}
