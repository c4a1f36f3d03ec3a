import type { Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { isSetAside, openQuestions, standingAnswers } from './answers.ts';
import { type TrayDraft, useDrafts } from './draft-store.ts';

/**
 * Makes a draft a case, by the answers that stand on it; it leaves the tray only when main has acknowledged it. Whoever
 * saves one draft has its questions before them, and leaves what is proposed because they mean it.
 */
export async function saveDraft(held: TrayDraft): Promise<Response<'intake:save'>> {
  const { draft, edits } = held;
  const answers = standingAnswers(held);
  const saved = await answered(ombud.intake.save({ draftId: draft.id, ...edits, answers }));
  if (saved.ok) useDrafts.getState().remove(draft.id);
  return saved;
}

/** The case that a draft has become, or that it was added to. */
type Saved = Extract<Response<'intake:save'>, { readonly ok: true }>['value'];

/**
 * Saves one after the other, in the order shown. What is refused stays on the tray, and so does what is asked and not
 * answered; the rest goes on, until somebody stops it.
 */
export async function saveAll(
  drafts: readonly TrayDraft[],
): Promise<{ saved: readonly Saved[]; asked: number; refusal: Refusal | undefined }> {
  const saved: Saved[] = [];
  let refusal: Refusal | undefined;
  const ready = drafts.filter((held) => openQuestions(held).length === 0 && !isSetAside(held));
  const { save, stops } = useDrafts.getState();
  for (const [nth, held] of ready.entries()) {
    if (useDrafts.getState().stops !== stops) break;
    save(ready.length - nth, ready.length);
    const answer = await saveDraft(held);
    if (answer.ok) saved.push(answer.value);
    else refusal ??= answer.error;
  }
  if (useDrafts.getState().stops === stops) save(0, 0);
  return { saved, asked: drafts.filter((held) => openQuestions(held).length > 0).length, refusal };
}

export async function discardDraft(id: string): Promise<Response<'intake:discard'>> {
  const discarded = await answered(ombud.intake.discard({ draftId: id }));
  if (discarded.ok) useDrafts.getState().remove(id);
  return discarded;
}
