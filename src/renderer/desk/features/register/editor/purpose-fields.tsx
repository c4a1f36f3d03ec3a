import { Box } from '@mui/material';
import type { Purpose, RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { interested } from '#domain/register/interested.ts';
import { Choice } from '../../../components/fields/choice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { CheckGroup } from '../check-group.tsx';
import { useFault } from './faults-context.ts';
import { WordedFields } from './worded-fields.tsx';

interface Props {
  readonly record: RecordOfProcessing;
  readonly where: string;
  readonly entry: Purpose;
  readonly onChange: (purpose: Purpose) => void;
}

const many = ['groups', 'categories', 'sources', 'recipients'] as const;

/** What goes with a purpose: whose data, on what basis, which, from where, to whom, how long. */
export function PurposeFields({ record, where, entry: purpose, onChange }: Props) {
  const { t, language } = useWords();
  const basis = useFault(`${where}.legalBasis`);
  const kept = useFault(`${where}.retention`);
  const name = (entries: RecordOfProcessing['legalBases'], id: string) =>
    entries.find((entry) => entry.id === id)?.name[language] || id;
  const text = (entries: RecordOfProcessing['retention'], id: string) =>
    entries.find((entry) => entry.id === id)?.text[language] || id;
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
        {many.map((part) => (
          <CheckGroup
            key={part}
            label={t(`register.parts.${part}`)}
            where={`${where}.${part}`}
            entries={record[part]}
            chosen={purpose[part]}
            onChange={(ids) => onChange({ ...purpose, [part]: ids })}
          />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)' }}>
        <Choice
          label={t('register.article30.legalBasis')}
          value={purpose.legalBasis}
          options={record.legalBases.map(({ id }) => id)}
          say={(id) => name(record.legalBases, id)}
          help={basis.helperText}
          onChange={(legalBasis) => onChange({ ...purpose, legalBasis })}
        />
        <Choice
          label={t('desk.register.keptFor')}
          value={purpose.retention}
          options={record.retention.map(({ id }) => id)}
          say={(id) => text(record.retention, id)}
          help={kept.helperText}
          onChange={(retention) => onChange({ ...purpose, retention })}
        />
      </Box>
      {interested([purpose], record).length > 0 &&
        (['interest', 'balancing'] as const).map((part) => (
          <WordedFields
            key={part}
            label={t(`desk.register.${part}`)}
            where={`${where}.${part}`}
            value={purpose[part] ?? { sv: '', en: '' }}
            lines={2}
            onChange={(said) => {
              const { [part]: _, ...others } = purpose;
              onChange(said.sv + said.en === '' ? others : { ...others, [part]: said });
            }}
          />
        ))}
    </>
  );
}
