import { Box, Stack, TextField } from '@mui/material';
import { caseKinds } from '#domain/case/kind.ts';
import { Choice } from '../../components/choice.tsx';
import { MomentField } from '../../components/moment-field.tsx';
import { languages } from '../../messages/languages.ts';
import { useWords } from '../../messages/use-words.ts';
import { type DraftEdits, type TrayDraft, useDrafts } from './draft-store.ts';

/** What the person decides before a draft becomes a case. In a letter that joins a case, the case has decided. */
export function DraftFields({ held: { draft, edits } }: { readonly held: TrayDraft }) {
  const { t } = useWords();
  const edit = useDrafts((state) => state.edit);
  const change = (edits: Partial<DraftEdits>) => edit(draft.id, edits);
  const { requester } = edits;
  const text = (field: 'name' | 'email') => (
    <TextField
      label={t(`desk.intake.${field}`)}
      value={requester[field]}
      onChange={(event) => change({ requester: { ...requester, [field]: event.target.value } })}
      slotProps={{ htmlInput: { autoComplete: 'off' } }}
    />
  );
  const suggested = draft.suggestedKind === edits.kind ? t('desk.intake.suggested') : undefined;
  return (
    <Stack spacing={1.5}>
      {!draft.joins && (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
          {text('name')}
          {text('email')}
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '210px 1fr 150px' }}>
        <MomentField
          label={t('desk.intake.receivedAt')}
          value={edits.receivedAt}
          error={edits.receivedAt ? undefined : t('desk.cases.dateMissing')}
          onChange={(receivedAt) => change({ receivedAt })}
        />
        {!draft.joins && (
          <>
            <Choice
              label={t('desk.intake.kind')}
              value={edits.kind}
              options={caseKinds}
              help={suggested}
              say={(kind) => t(`case.kinds.${kind}`)}
              onChange={(kind) => change({ kind })}
            />
            <Choice
              label={t('desk.intake.language')}
              value={edits.language}
              options={languages}
              say={(language) => t(`desk.casefile.${language === 'sv' ? 'swedish' : 'english'}`)}
              onChange={(language) => change({ language })}
            />
          </>
        )}
      </Box>
    </Stack>
  );
}
