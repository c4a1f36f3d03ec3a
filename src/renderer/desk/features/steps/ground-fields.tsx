import { Button, Stack, TextField } from '@mui/material';
import type { Ground } from '#domain/case/ending/grounds.ts';
import type { CaseView } from '#shared/views/views.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { SavedReasons } from '../../components/reasons/saved-reasons.tsx';
import { useWords } from '../../messages/use-words.ts';
import { LawFields } from './law-fields.tsx';

const unnamed = { name: '', safeguards: '' };

interface Props {
  readonly possible: readonly Ground[];
  readonly grounds: CaseView['grounds'];
  readonly onChange: (grounds: CaseView['grounds']) => void;
}

/** The grounds of a refusal, each with its reasons (Art. 12(4)). One at least, so an empty list shows one to fill in. */
export function GroundFields({ possible, grounds, onChange }: Props) {
  const { t } = useWords();
  const [first] = possible;
  if (!first) return null;
  const shown = grounds.length > 0 ? grounds : [{ ground: first, reasons: '' }];
  const put = (index: number, one: (typeof shown)[number]) => onChange(shown.with(index, one));
  return (
    <Stack spacing={1.5}>
      {shown.map((held, index) => {
        const { ground, reasons } = held;
        return (
          <Stack key={index} spacing={1}>
            <Choice
              label={t('desk.steps.ground')}
              value={ground}
              options={possible}
              say={(option) => t(`workflow.grounds.${option}`)}
              onChange={(chosen) => put(index, { ground: chosen, reasons })}
            />
            <TextField
              required
              multiline
              minRows={2}
              label={t('desk.steps.reasons')}
              helperText={t('desk.steps.reasonsHelp')}
              value={reasons}
              onChange={(event) => put(index, { ...held, reasons: event.target.value })}
            />
            <SavedReasons
              of={{ use: 'refusal', ground }}
              value={reasons}
              onChange={(text) => put(index, { ...held, reasons: text })}
            />
            {ground === 'automated-by-law' && (
              <LawFields
                law={held.law ?? unnamed}
                onChange={(law) => put(index, { ...held, law })}
              />
            )}
          </Stack>
        );
      })}
      <Button
        sx={{ alignSelf: 'start' }}
        onClick={() => onChange([...shown, { ground: first, reasons: '' }])}
      >
        {t('desk.steps.oneMoreGround')}
      </Button>
    </Stack>
  );
}
