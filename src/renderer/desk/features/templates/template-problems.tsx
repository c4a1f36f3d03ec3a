import { Alert, Link, Stack } from '@mui/material';
import type { TemplateProblem } from '#shared/template-problem.ts';
import { useWords } from '../../messages/use-words.ts';
import { useName } from './use-name.ts';

interface Props {
  readonly problems: readonly TemplateProblem[];
  readonly onLine: (line: number) => void;
}

/** What keeps a text from being used, each leading to its line. */
export function TemplateProblems({ problems, onLine }: Props) {
  const { t } = useWords();
  const say = useName();
  return (
    <Stack component="output" spacing={1}>
      {problems.map(({ code, line, name }) => (
        <Alert key={`${code} ${line} ${name}`} severity="error">
          <Link component="button" type="button" color="inherit" onClick={() => onLine(line)}>
            {t('desk.templates.line', { line })}
          </Link>{' '}
          {t(`desk.templates.problems.${code}`, {
            name: code === 'required-missing' ? say(name) : name,
          })}
        </Alert>
      ))}
    </Stack>
  );
}
