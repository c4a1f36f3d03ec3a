import { Box, TextField } from '@mui/material';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { changeRecord } from './draft-store.ts';
import { useFault } from './faults-context.ts';
import { WordedFields } from './worded-fields.tsx';

const long = ['address', 'jointControllers', 'representative'] as const;
const short = ['name', 'contact', 'organisationNumber', 'phone', ...long] as const;

/** Who answers for the processing, and how they are reached (Art. 30(1)(a)). */
export function ControllerFields({ record }: { readonly record: RecordOfProcessing }) {
  const { t } = useWords();
  const { controller, dataProtectionOfficer: officer } = record;
  const faults = {
    name: useFault('controller.name'),
    contact: useFault('controller.contact'),
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        {short.map((field) => (
          <TextField
            key={field}
            {...(field === 'name' || field === 'contact' ? faults[field] : {})}
            label={t(`desk.register.controller.${field}`)}
            value={controller[field]}
            multiline={long.some((other) => other === field)}
            minRows={long.some((other) => other === field) ? 2 : 1}
            onChange={(event) =>
              changeRecord({ controller: { ...controller, [field]: event.target.value } })
            }
          />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        {(['name', 'contact'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`desk.register.officer.${field}`)}
            value={officer[field]}
            onChange={(event) =>
              changeRecord({ dataProtectionOfficer: { ...officer, [field]: event.target.value } })
            }
          />
        ))}
      </Box>
      <WordedFields
        label={t('register.parts.inShort')}
        where="inShort"
        value={record.inShort}
        lines={2}
        onChange={(inShort) => changeRecord({ inShort })}
      />
    </Box>
  );
}
