import { Box, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { UnsavedNotice } from '../../components/unsaved/unsaved-notice.tsx';
import { UnsavedPlace } from '../../components/unsaved/unsaved-place.tsx';
import { useWords } from '../../messages/use-words.ts';
import { registerPlace, useRegisterDraft } from './editor/draft-store.ts';
import { RecordView } from './view/record-view.tsx';
import { RegisterEditor } from './editor/register-editor.tsx';
import type { Register } from './register.ts';
import { VersionBar } from './version-bar.tsx';

/** The record of processing (Art. 30): the version in force, those before and to come, and the next one being written. */
export function RegisterPage() {
  const { t } = useWords();
  const answer = useAnswer('register', () => ombud.register.show(undefined));
  const draft = useRegisterDraft();
  return (
    <Box sx={{ p: 3, pt: 1.5, maxWidth: '70rem' }}>
      <Typography variant="h1">{t('desk.shell.register')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t(draft ? 'desk.register.writing' : 'desk.register.about')}
      </Typography>
      {answer.state === 'loading' && <Skeleton variant="rounded" height={400} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' &&
        (draft ? (
          <UnsavedPlace {...registerPlace}>
            <UnsavedNotice />
            <RegisterEditor draft={draft} register={answer.value} />
          </UnsavedPlace>
        ) : (
          <Versions register={answer.value} />
        ))}
    </Box>
  );
}

function Versions({ register }: { readonly register: Register }) {
  const inForce = register.versions.findIndex(({ standing }) => standing === 'in-force');
  const [chosen, setChosen] = useState<number>();
  const shown = Math.min(chosen ?? Math.max(inForce, 0), register.versions.length - 1);
  const record = register.versions[shown]?.record;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <VersionBar register={register} shown={shown} onShow={setChosen} />
      {record && <RecordView record={record} />}
    </Box>
  );
}
