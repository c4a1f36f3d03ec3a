import { Stack, Typography } from '@mui/material';
import type { ChoiceField } from '#domain/case-import/import-field.ts';
import { type ImportMapping, valueKey } from '#domain/case-import/mapping.ts';
import { ombud } from '../../bridge.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { choicesOf, none, sayChoice } from './choices.ts';
import { Meaning } from './meaning.tsx';
import { type Change, withDefault, withValue } from './mapping-changes.ts';

interface Props {
  readonly source: { readonly importId: string; readonly table: number };
  readonly field: ChoiceField;
  readonly columns: readonly string[];
  readonly mapping: ImportMapping;
  readonly onChange: (change: Change) => void;
}

/** What each value of a column means, and what holds where there is none. */
export function ValueMap({ source, field, columns, mapping, onChange }: Props) {
  const { t, words } = useWords();
  const column = mapping.columns[field];
  return (
    <Stack spacing={1} sx={{ pt: column === undefined ? 1 : 1.5 }}>
      {column !== undefined && (
        <Values
          key={column}
          {...{ source, field, mapping, onChange, column }}
          name={columns[column] ?? ''}
        />
      )}
      {/* An open case has no outcome, and a case without a status is open until it has a closing day. */}
      {field !== 'status' && (
        <Meaning of={t('desk.importCases.otherwise')}>
          <Choice
            bare
            label={t('desk.importCases.otherwise')}
            value={mapping.defaults[field] ?? none}
            options={choicesOf(field)}
            say={(choice) => sayChoice(words, field, choice, t('desk.importCases.noDefault'))}
            onChange={(choice) => onChange(withDefault(field, choice))}
          />
        </Meaning>
      )}
    </Stack>
  );
}

type ValuesProps = Omit<Props, 'columns'> & { readonly column: number; readonly name: string };

function Values({ source, field, mapping, onChange, column, name }: ValuesProps) {
  const { t, words } = useWords();
  const question = JSON.stringify({ ...source, column, field });
  const answer = useAnswer(question, () => ombud.caseImport.values({ ...source, column, field }));
  const meant: Readonly<Record<string, string>> = mapping.values[field] ?? {};
  if (answer.state !== 'ready') return null;
  const reasonFor = (key: string) => {
    const suggested = answer.value.suggested[key];
    if (suggested === undefined || suggested.choice !== meant[key]) return undefined;
    return t(`desk.importCases.meant.${suggested.sure}`, { words: suggested.because });
  };
  return (
    <Stack
      component="fieldset"
      spacing={1}
      sx={{ m: 0, p: 0, border: 0, minWidth: 0, maxHeight: 320, overflow: 'auto' }}
    >
      <Typography component="legend" variant="caption" color="textSecondary" sx={{ p: 0, mb: 0.5 }}>
        {t('desk.importCases.valuesOf', { column: name })}
      </Typography>
      {answer.value.values.map(({ value, rows }) => (
        <Meaning key={valueKey(value)} of={t('desk.importCases.valueRows', { value, count: rows })}>
          <Choice
            bare
            label={t('desk.importCases.valueRows', { value, count: rows })}
            help={reasonFor(valueKey(value))}
            value={meant[valueKey(value)] ?? none}
            options={choicesOf(field)}
            say={(choice) => sayChoice(words, field, choice, t('desk.importCases.unset'))}
            onChange={(choice) => onChange(withValue(field, valueKey(value), choice))}
          />
        </Meaning>
      ))}
    </Stack>
  );
}
