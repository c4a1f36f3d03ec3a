import type { PackCheck } from './check-pack.ts';

/** What a check cannot show, however well it ends, by its name in `shared/words/evidence`. */
export type Unproven = 'root' | 'others-left-out' | 'truth' | 'dossier' | 'age' | 'masked' | 'old';

/** What the check of a pack cannot show; nothing of what is no pack. */
export function unprovenBy({ manifest, cases }: PackCheck): readonly Unproven[] {
  if (!manifest) return [];
  const isMasked = manifest.names === 'masked';
  const isOld = cases.some(({ state, events, opened }) => state === 'whole' && opened < events);
  return [
    'root',
    'others-left-out',
    'truth',
    'dossier',
    'age',
    ...(isMasked ? (['masked'] as const) : []),
    ...(isOld ? (['old'] as const) : []),
  ];
}
