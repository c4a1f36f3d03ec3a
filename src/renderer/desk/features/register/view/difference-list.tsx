import { Box, Paper, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { Difference } from '#domain/register/differences.ts';
import { lists } from '#domain/register/lists.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { sayField } from './say-field.ts';

const Field = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: theme.spacing(0.5),
  ...theme.typography.body2,
  '& del, & ins': {
    display: 'block',
    padding: theme.spacing(0.5, 1),
    borderRadius: 4,
    whiteSpace: 'pre-line',
    textDecoration: 'none',
    overflowWrap: 'anywhere',
    background: (theme.vars ?? theme).palette.background.default,
    borderInlineStart: '3px solid',
  },
  '& del': { borderColor: (theme.vars ?? theme).palette.error.main },
  '& ins': { borderColor: (theme.vars ?? theme).palette.success.main },
}));

interface Props {
  readonly before: RecordOfProcessing;
  readonly after: RecordOfProcessing;
  readonly found: readonly Difference[];
}

/** What a new version changes: each entry with the old words over the new. */
export function DifferenceList({ before, after, found }: Props) {
  const { t, language } = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {found.map(({ part, id, change, fields }) => (
        <Paper
          key={`${part} ${id}`}
          variant="outlined"
          component="section"
          sx={{ p: 1.5, display: 'grid', gap: 1 }}
        >
          <Typography variant="h4" component="h3">
            {[t(`register.parts.${part}`), nameOf(part, id), t(`desk.register.changes.${change}`)]
              .filter((text) => text !== '')
              .join(' · ')}
          </Typography>
          {fields.map((field) => (
            <Field key={field.field}>
              <Typography variant="caption" color="textSecondary">
                {sayField(field.field, t)}
              </Typography>
              {field.before !== '' && <del>{field.before}</del>}
              {field.after !== '' && <ins>{field.after}</ins>}
            </Field>
          ))}
        </Paper>
      ))}
    </Box>
  );

  function nameOf(part: Difference['part'], id: string): string {
    const list = lists.find((name) => name === part);
    if (!list) return '';
    const find = (record: RecordOfProcessing) => record[list].find((entry) => entry.id === id);
    return (find(after) ?? find(before))?.text[language] ?? id;
  }
}
