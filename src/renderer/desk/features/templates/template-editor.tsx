import { Box, Skeleton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { PdfViewer } from '../../components/pdf/pdf-viewer.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { UnsavedNotice } from '../../components/unsaved/unsaved-notice.tsx';
import { narrow } from '../../look/narrow.ts';
import { useWords } from '../../messages/use-words.ts';
import { CodeView } from './code-view.tsx';
import { LetterView } from './letter-view/letter-view.tsx';
import { useHistory } from './letter-view/use-history.ts';
import { SaveTemplate } from './save-template.tsx';
import { TemplateHistory } from './template-history.tsx';
import { TemplateMoved } from './template-moved.tsx';
import { TemplateProblems } from './template-problems.tsx';
import { useTemplatePreview } from './use-template-preview.ts';

const views = ['letter', 'code'] as const;

interface Props {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly template: TemplateView;
}

/** A text being written, with the letter it makes beside it. */
export function TemplateEditor({ kind, language, template }: Props) {
  const { t } = useWords();
  const newest = template.versions[0];
  const number = newest?.number ?? 0;
  const [draft, setDraft] = useKept('draft', { text: template.text, from: number });
  const { text } = draft;
  // Half a character cannot be kept: it is seen as none.
  const setText = (next: string, from = draft.from) =>
    setDraft({ text: next.toWellFormed(), from });
  const history = useHistory(text, setText);
  const takeInUse = () => {
    history.step(template.text);
    setText(template.text, number);
  };
  const [view, setView] = useState<(typeof views)[number]>('letter');
  const { problems, pdf } = useTemplatePreview(kind, language, text);
  return (
    <Box
      className="side-by-side"
      sx={{
        display: 'grid',
        gap: 2,
        minHeight: 0,
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
        [narrow]: {
          gridTemplateColumns: 'minmax(0, 1fr)',
          gridAutoRows: 'minmax(30rem, auto)',
          overflow: 'auto',
        },
      }}
    >
      <Box sx={{ display: 'grid', minHeight: 0, gridTemplateRows: 'minmax(0, 1fr) auto' }}>
        {/* A line that the keyboard comes to is not under what stays above. */}
        <Stack
          spacing={1.5}
          sx={{ overflow: 'auto', paddingInlineEnd: 1.5, scrollPaddingBlockStart: '3.5rem' }}
        >
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <Typography variant="h2" sx={{ flex: 1 }}>
              {t(`case.letters.${kind}`)}
            </Typography>
            <PillChoice
              bare
              label={t('desk.letterView.view')}
              value={view}
              options={views}
              say={(one) => t(`desk.letterView.${one}`)}
              onChange={setView}
            />
          </Stack>
          <UnsavedNotice />
          {newest && newest.number !== draft.from && (
            <TemplateMoved
              newest={newest}
              onKeep={() => setText(text, number)}
              onTake={takeInUse}
            />
          )}
          {view === 'letter' ? (
            <LetterView
              template={template}
              language={language}
              text={text}
              history={history}
              onCode={() => setView('code')}
            />
          ) : (
            <CodeView
              template={template}
              language={language}
              text={text}
              history={history}
              problems={problems}
            />
          )}
          {view === 'letter' && (
            <TemplateProblems problems={problems} onLine={() => setView('code')} />
          )}
          <TemplateHistory versions={template.versions} onShow={history.step} />
        </Stack>
        <SaveTemplate
          kind={kind}
          language={language}
          template={template}
          {...draft}
          usable={problems.length === 0}
          onUndo={takeInUse}
        />
      </Box>
      <Box sx={{ overflow: 'auto', minHeight: 0 }}>
        {pdf ? (
          <PdfViewer fills bytes={pdf} label={t('desk.templates.preview')} language={language} />
        ) : (
          problems.length === 0 && <Skeleton variant="rounded" sx={{ height: '100%' }} />
        )}
      </Box>
    </Box>
  );
}
