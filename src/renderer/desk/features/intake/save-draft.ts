import type { Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { type TrayDraft, useDrafts } from './draft-store.ts';

/** Makes a draft a case; it leaves the tray only when main has acknowledged it. */
export async function saveDraft({ draft, edits }: TrayDraft): Promise<Response<'intake:save'>> {
  const saved = await answered(ombud.intake.save({ draftId: draft.id, ...edits }));
  if (saved.ok) useDrafts.getState().remove(draft.id);
  return saved;
}

/** Saves one after the other, in the order shown. What is refused stays on the tray; the rest goes on. */
export async function saveAll(
  drafts: readonly TrayDraft[],
): Promise<{ saved: number; refusal: Refusal | undefined }> {
  let saved = 0;
  let refusal: Refusal | undefined;
  for (const held of drafts) {
    const answer = await saveDraft(held);
    if (answer.ok) saved += 1;
    else refusal ??= answer.error;
  }
  return { saved, refusal };
}

export async function discardDraft(id: string): Promise<Response<'intake:discard'>> {
  const discarded = await answered(ombud.intake.discard({ draftId: id }));
  if (discarded.ok) useDrafts.getState().remove(id);
  return discarded;
}
