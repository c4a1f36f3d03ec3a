import { Skeleton } from '@mui/material';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { UnsavedPlace } from '../../components/unsaved/unsaved-place.tsx';
import { TemplateEditor } from './template-editor.tsx';

interface Props {
  readonly kind: LetterKind;
  readonly language: Language;
}

/** One letter's text in one language, read by its name. */
export function TemplateSheet({ kind, language }: Props) {
  const answer = useAnswer(`template ${kind} ${language}`, () =>
    ombud.templates.show({ kind, language }),
  );
  if (answer.state === 'loading') return <Skeleton variant="rounded" height={400} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const version = answer.value.versions[0]?.number ?? 0;
  return (
    <UnsavedPlace key={version} place={`template ${kind} ${language}`}>
      <TemplateEditor kind={kind} language={language} template={answer.value} />
    </UnsavedPlace>
  );
}
