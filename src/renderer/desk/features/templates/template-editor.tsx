import { Box, Stack, TextField } from '@mui/material';
import { useRef } from 'react';
import type { Language } from '#domain/case/case.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { TemplateView } from '#shared/contract/letters-contract.ts';
import { PdfViewer } from '../../components/pdf/pdf-viewer.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { UnsavedNotice } from '../../components/unsaved/unsaved-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { InsertMenu } from './insert-menu.tsx';
import { lineStart } from './line-start.ts';
import { SaveTemplate } from './save-template.tsx';
import { TemplateHelp } from './template-help.tsx';
import { TemplateHistory } from './template-history.tsx';
import { TemplateProblems } from './template-problems.tsx';
import { useTemplatePreview } from './use-template-preview.ts';

interface Props {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly template: TemplateView;
}

/** A text being written, with the letter it makes beside it. */
export function TemplateEditor({ kind, language, template }: Props) {
  const { t } = useWords();
  const [text, setText] = useKept('text', template.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const { problems, pdf } = useTemplatePreview(kind, language, text);
  const insert = (placed: string) => {
    const at = field.current?.selectionStart ?? text.length;
    setText(`${text.slice(0, at)}${placed}${text.slice(at)}`);
    field.current?.focus();
  };
  const goToLine = (line: number) => {
    const at = lineStart(text, line);
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        minHeight: 0,
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      }}
    >
      <Stack spacing={1.5} sx={{ overflow: 'auto', pt: 1, pe: 0.5 }}>
        <UnsavedNotice />
        <TextField
          multiline
          fullWidth
          minRows={18}
          maxRows={26}
          label={t('desk.templates.text')}
          value={text}
          inputRef={field}
          slotProps={{
            htmlInput: { spellCheck: true, lang: language, style: { fontSize: 13 } },
          }}
          onChange={(event) => setText(event.target.value)}
        />
        <InsertMenu template={template} onInsert={insert} />
        <TemplateProblems problems={problems} onLine={goToLine} />
        <SaveTemplate
          kind={kind}
          language={language}
          template={template}
          text={text}
          usable={problems.length === 0}
          onUndo={() => setText(template.text)}
        />
        <TemplateHelp />
        <TemplateHistory versions={template.versions} onShow={setText} />
      </Stack>
      <Box sx={{ overflow: 'auto', minHeight: 0 }}>
        {pdf && <PdfViewer bytes={pdf} label={t('desk.templates.preview')} language={language} />}
      </Box>
    </Box>
  );
}
