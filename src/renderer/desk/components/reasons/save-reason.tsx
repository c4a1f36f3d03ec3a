import { Button, Paper, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import type { Language } from '#domain/language.ts';
import type { ReasonPlace } from '#domain/reasons/saved-reason.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';
import { focusFirst } from '../dialogs/focus-first.ts';
import { PillChoice } from '../fields/pill-choice.tsx';
import { RefusalNotice } from '../notices/refusal-notice.tsx';

interface Props {
  readonly of: ReasonPlace;
  readonly text: string;
  readonly onDone: () => void;
}

/** Keeps a reason under a name. What seems to tell of a person is asked about first, for it will be used for others. */
export function SaveReason({ of, text, onDone }: Props) {
  const { t, language: spoken } = useWords();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(spoken);
  const [refusal, setRefusal] = useState<Refusal>();
  const save = async (anyway = false) => {
    const asked = { ...of, language, name, text, ...(anyway && { anyway: true as const }) };
    const done = await answered(ombud.reasons.save(asked));
    if (done.ok) onDone();
    else setRefusal(done.error);
  };
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('desk.reasons.save')}
      sx={{ p: 1.5 }}
    >
      <Stack spacing={1.25}>
        <TextField
          inputRef={focusFirst}
          fullWidth
          size="small"
          label={t('desk.reasons.name')}
          helperText={t('desk.reasons.nameHelp')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The reason stands in a form of its own, which is not done yet.
            event.preventDefault();
            void save();
          }}
        />
        <PillChoice
          label={t('desk.reasons.language')}
          value={language}
          options={['sv', 'en'] as const}
          say={(one) => t(`desk.reasons.in.${one}`)}
          onChange={setLanguage}
        />
        <RefusalNotice refusal={refusal} />
        <Stack direction="row" spacing={1}>
          {refusal?.code === 'reason-tells-of-person' ? (
            <Button size="small" variant="outlined" onClick={() => void save(true)}>
              {t('desk.reasons.saveAnyway')}
            </Button>
          ) : (
            <Button size="small" variant="outlined" onClick={() => void save()}>
              {t('desk.shell.save')}
            </Button>
          )}
          <Button size="small" onClick={onDone}>
            {t('desk.shell.cancel')}
          </Button>
        </Stack>
      </Stack>
    </Paper>
  );
}
