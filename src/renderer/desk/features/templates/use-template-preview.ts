import { useEffect, useEffectEvent, useState } from 'react';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { TemplateProblem } from '#shared/template-problem.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useRedrawn } from '../../components/notices/use-redrawn.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';

interface Preview {
  readonly problems: readonly TemplateProblem[];
  /** The last letter that could be drawn. */
  readonly pdf: Uint8Array | undefined;
}

/** The letter a text makes, a moment after the last keystroke, and what is wrong with it. */
export function useTemplatePreview(kind: LetterKind, language: Language, text: string): Preview {
  const { drawn, refusal } = useRedrawn([kind, language, text], (job) =>
    answered(ombud.templates.preview({ kind, language, text, job })),
  );
  const [pdf, setPdf] = useState<Uint8Array>();
  if (drawn?.pdf && drawn.pdf !== pdf) setPdf(drawn.pdf);
  const sayRefusal = useEffectEvent(useSayRefusal());
  useEffect(() => {
    if (refusal) sayRefusal(refusal);
  }, [refusal]);
  return { problems: drawn?.problems ?? [], pdf };
}
