import { Stack, TextField } from '@mui/material';
import { useRef } from 'react';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import type { TemplateProblem } from '#shared/template-problem.ts';
import { useWords } from '../../messages/use-words.ts';
import { UndoButtons } from './letter-view/undo-buttons.tsx';
import type { TextHistory } from './letter-view/use-history.ts';
import { InsertMenu } from './insert-menu.tsx';
import { lineStart } from './line-start.ts';
import { TemplateHelp } from './template-help.tsx';
import { TemplateProblems } from './template-problems.tsx';

interface Props {
  readonly template: TemplateView;
  readonly language: string;
  readonly text: string;
  readonly history: TextHistory;
  readonly problems: readonly TemplateProblem[];
}

/** A text as it is kept, with all that can be done in it. */
export function CodeView({ template, language, text, history, problems }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (placed: string) => {
    const at = field.current?.selectionStart ?? text.length;
    history.step(`${text.slice(0, at)}${placed}${text.slice(at)}`);
    field.current?.focus();
  };
  const goToLine = (line: number) => {
    const at = lineStart(text, line);
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  };
  return (
    <>
      <TextField
        multiline
        fullWidth
        minRows={18}
        maxRows={26}
        label={t('desk.templates.text')}
        value={text}
        inputRef={field}
        slotProps={{ htmlInput: { spellCheck: true, lang: language, style: { fontSize: 13 } } }}
        onKeyDown={history.hear}
        onChange={(event) => history.step(event.target.value)}
      />
      <Stack direction="row" spacing={1}>
        <InsertMenu template={template} onInsert={insert} />
        <UndoButtons history={history} />
      </Stack>
      <TemplateProblems problems={problems} onLine={goToLine} />
      <TemplateHelp />
    </>
  );
}
