import { Box, Stack, TextField } from '@mui/material';
import { styled } from '@mui/material/styles';
import { caseKinds } from '#domain/case/kind.ts';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { languages } from '../../messages/languages.ts';
import { useWords } from '../../messages/use-words.ts';
import { joinsOf } from './answers.ts';
import { KindReasons } from './kind-reasons.tsx';
import type { DraftEdits } from '#shared/views/intake-views.ts';
import { type TrayDraft, useDrafts } from './draft-store.ts';

// Side by side while each can be read whole.
const Fields = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(1.5),
  '& > :nth-of-type(1)': { flex: '1 1 11rem' },
  '& > :nth-of-type(2)': { flex: '2 1 15rem' },
  '& > :nth-of-type(3)': { flex: '0 1 15rem' },
}));

/** What the person decides before a draft becomes a case. In a letter that joins a case, the case has decided. */
export function DraftFields({ held }: { readonly held: TrayDraft }) {
  const { draft, edits } = held;
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
  const received = (
    <MomentField
      label={t('desk.intake.receivedAt')}
      value={edits.receivedAt}
      onChange={(receivedAt) => change({ receivedAt })}
    />
  );
  if (joinsOf(held)) return <Box sx={{ width: '16.25rem' }}>{received}</Box>;
  return (
    <Stack spacing={1.5}>
      <Fields>
        {text('name')}
        {text('email')}
        {received}
      </Fields>
      <div data-kind>
        <PillChoice
          label={t('desk.intake.kind')}
          value={edits.kind}
          options={caseKinds}
          say={(kind) =>
            kind === draft.suggestedKind
              ? t('desk.intake.suggestedKind', { kind: t(`case.kinds.${kind}`) })
              : t(`case.kinds.${kind}`)
          }
          onChange={(kind) => change({ kind })}
        />
      </div>
      <KindReasons {...draft} />
      <PillChoice
        label={t('desk.intake.language')}
        value={edits.language}
        options={languages}
        say={(language) => t(`desk.casefile.${language === 'sv' ? 'swedish' : 'english'}`)}
        onChange={(language) => change({ language })}
      />
    </Stack>
  );
}
