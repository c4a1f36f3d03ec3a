import { useState } from 'react';
import type { Period } from '#domain/figures/period.ts';
import type { Request } from '#shared/contract/contract.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { saveFile } from '../../components/files/save-file.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';

/** Saves the figures of a period, or one of their tables, as a file in the language on screen. */
export function useSaveFigures(period: Period) {
  const { language } = useWords();
  const sayRefusal = useSayRefusal();
  const [busy, setBusy] = useState(false);
  const save = async (wanted: Pick<Request<'figures:save'>, 'what' | 'table'>) => {
    setBusy(true);
    const made = await answered(ombud.figures.save({ ...period, language, ...wanted }));
    setBusy(false);
    if (!made.ok) return sayRefusal(made.error);
    const { bytes, mediaType, fileName } = made.value;
    saveFile(new Uint8Array(bytes), mediaType, fileName);
  };
  return { busy, save };
}
