import { useEffect, useState } from 'react';
import type { Language } from '#domain/case/case.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { TemplateProblem } from '#shared/template-problem.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';

/** How long nobody has typed before the letter is drawn again. */
const pause = 400;

interface Preview {
  readonly problems: readonly TemplateProblem[];
  /** The last letter that could be drawn. */
  readonly pdf: Uint8Array | undefined;
}

/** The letter a text makes, a moment after the last keystroke, and what is wrong with it. */
export function useTemplatePreview(kind: LetterKind, language: Language, text: string): Preview {
  const [preview, setPreview] = useState<Preview>({ problems: [], pdf: undefined });
  const sayRefusal = useSayRefusal();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const drawn = await answered(ombud.templates.preview({ kind, language, text }));
      if (!current) return;
      if (!drawn.ok) return sayRefusal(drawn.error);
      const { problems, pdf } = drawn.value;
      setPreview((before) => ({ problems, pdf: pdf ?? before.pdf }));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // Saying a refusal is no reason to draw again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, language, text]);
  return preview;
}
