import { TextField } from '@mui/material';
import { useRef } from 'react';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import type { TemplateProblem } from '#shared/template-problem.ts';
import { useWords } from '../../messages/use-words.ts';
import { InsertMenu } from './insert-menu.tsx';
import { lineStart } from './line-start.ts';
import { TemplateHelp } from './template-help.tsx';
import { TemplateProblems } from './template-problems.tsx';

interface Props {
  readonly template: TemplateView;
  readonly language: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly problems: readonly TemplateProblem[];
}

/** A text as it is kept, with all that can be done in it. */
export function CodeView({ template, language, text, onText, problems }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (placed: string) => {
    const at = field.current?.selectionStart ?? text.length;
    onText(`${text.slice(0, at)}${placed}${text.slice(at)}`);
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
        onChange={(event) => onText(event.target.value)}
      />
      <InsertMenu template={template} onInsert={insert} />
      <TemplateProblems problems={problems} onLine={goToLine} />
      <TemplateHelp />
    </>
  );
}
