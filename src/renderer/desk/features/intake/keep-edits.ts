import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useDrafts } from './draft-store.ts';

/** So long after the last key what was made of a draft is kept. */
const pauseMs = 400;

/** Has main keep what is made of drafts, so that a locking or a crash leaves it; gives back how to stop. */
export function keepEdits(): () => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  return useDrafts.subscribe((now, before) => {
    if (now.drafts === before.drafts) return;
    for (const held of now.drafts) {
      const { id } = held.draft;
      const earlier = before.drafts.find(({ draft }) => draft.id === id);
      if (!earlier || earlier.edits === held.edits) continue;
      clearTimeout(waiting.get(id));
      waiting.set(
        id,
        setTimeout(() => void keep(id), pauseMs),
      );
    }
  });
}

/** One that was decided on meanwhile has nothing more to keep. */
async function keep(draftId: string) {
  const held = useDrafts.getState().drafts.find(({ draft }) => draft.id === draftId);
  if (!held) return;
  const kept = await answered(ombud.intake.edit({ draftId, edits: held.edits }));
  useDrafts.setState({ unkept: kept.ok ? undefined : kept.error });
}
