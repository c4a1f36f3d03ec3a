import { Box, TextField } from '@mui/material';
import type { LetterheadFacts } from '#domain/letter/letterhead/letterhead.ts';
import type { LetterheadView } from '#shared/contract/book/letterhead-contract.ts';
import { useWords } from '../../../messages/use-words.ts';
import { colourNote } from './colour-note.ts';

interface Props {
  readonly facts: LetterheadFacts;
  readonly fromRecord: LetterheadView['fromRecord'];
  readonly onChange: (facts: LetterheadFacts) => void;
}

/** Address, telephone, officer, colour and who signs. An empty field says what stands there all the same. */
export function LetterheadFields({ facts, fromRecord, onChange }: Props) {
  const { t } = useWords();
  const colour = colourNote(facts.colour, t);
  const { signature } = facts;
  return (
    <>
      {(['address', 'phone', 'dataProtectionOfficer'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`desk.letterhead.${field}`)}
          value={facts[field]}
          multiline={field === 'address'}
          minRows={field === 'address' ? 3 : 1}
          placeholder={fromRecord[field]}
          helperText={
            fromRecord[field] === '' ? t('desk.letterhead.none') : t('desk.letterhead.fromRecord')
          }
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={(event) => onChange({ ...facts, [field]: event.target.value })}
        />
      ))}
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr 44px' }}>
        <TextField
          label={t('desk.letterhead.colour')}
          placeholder="#1d5b54"
          value={facts.colour}
          error={colour.error}
          helperText={colour.text}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={(event) => onChange({ ...facts, colour: event.target.value.trim() })}
        />
        <Box
          component="input"
          type="color"
          aria-label={t('desk.letterhead.pickColour')}
          value={/^#[0-9a-f]{6}$/i.test(facts.colour) ? facts.colour : '#000000'}
          sx={{ width: 44, height: 38, p: 0.25, border: 0, background: 'none', cursor: 'pointer' }}
          onChange={(event) => onChange({ ...facts, colour: event.target.value })}
        />
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        {(['name', 'title'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`desk.letterhead.signature.${field}`)}
            helperText={field === 'name' && t('desk.letterhead.signatureHelp')}
            value={signature[field]}
            onChange={(event) =>
              onChange({ ...facts, signature: { ...signature, [field]: event.target.value } })
            }
          />
        ))}
      </Box>
    </>
  );
}
