import { create } from 'zustand';
import { type Arrangement, usualArrangement } from '#shared/list/arrangement.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';

/** How whoever is at work has arranged the list; `undefined` until main has said so. */
export const useArrangement = create<{ readonly arrangement: Arrangement | undefined }>(() => ({
  arrangement: undefined,
}));

export async function readArrangement(): Promise<void> {
  if (useArrangement.getState().arrangement) return;
  const kept = await answered(ombud.cases.arrangement(undefined));
  useArrangement.setState({ arrangement: kept.ok ? kept.value : usualArrangement });
}

/** A column that is drawn wider is written down once it is let go. */
const settleMs = 300;
let settling: ReturnType<typeof setTimeout> | undefined;

/** Arranges the list anew, and keeps it so. */
export function rearrange(change: (before: Arrangement) => Arrangement): void {
  const { arrangement: before = usualArrangement } = useArrangement.getState();
  const arrangement = change(before);
  useArrangement.setState({ arrangement });
  clearTimeout(settling);
  settling = setTimeout(() => void answered(ombud.cases.arrange(arrangement)), settleMs);
}

export const showPreview = (preview: boolean) => rearrange((before) => ({ ...before, preview }));
