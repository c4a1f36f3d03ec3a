import { Box, Button, Chip, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { faultsIn } from '#domain/register/faults.ts';
import { lists, singles } from '#domain/register/lists.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { useWords } from '../../../messages/use-words.ts';
import type { RegisterDraft } from './draft-store.ts';
import { FaultsContext } from './faults-context.ts';
import { PartEditor, type EditedPart } from './part-editor.tsx';
import type { Register } from '../register.ts';
import { Review } from '../review.tsx';

const pages = ['controller', ...lists, 'others', 'review'] as const;
type EditorPage = EditedPart | 'review';

/** Which faults a page of the editor can mend. */
const isOn = (page: EditorPage, where: string): boolean => {
  const [part = ''] = where.split('.');
  if (page === 'controller') return part === 'controller' || part === 'inShort';
  if (page === 'others') return part === 'confirmed' || singles.some((single) => single === part);
  return part === page;
};

interface Props {
  readonly draft: RegisterDraft;
  readonly register: Register;
}

/** Writes a new version of the record, part by part, and adopts it after a last look at what it changes. */
export function RegisterEditor({ draft, register }: Props) {
  const { t } = useWords();
  const [page, setPage] = useState<EditorPage>('controller');
  const faults = useMemo(() => faultsIn(draft.record), [draft.record]);
  const byField = useMemo(
    () => new Map(faults.map(({ where, fault }) => [where, fault])),
    [faults],
  );
  const nameOf = (name: EditorPage) =>
    name === 'others' || name === 'review'
      ? t(`desk.register.${name}`)
      : t(`register.parts.${name}`);
  return (
    <FaultsContext value={byField}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: '13.75rem minmax(0, 1fr)' }}>
        <Box component="nav" aria-label={t('desk.register.parts')} sx={{ alignSelf: 'start' }}>
          {pages.map((name) => {
            const wrong = faults.filter(({ where }) => isOn(name, where)).length;
            return (
              <ListItemButton
                key={name}
                dense
                selected={name === page}
                aria-current={name === page ? 'step' : undefined}
                sx={{ borderRadius: 1, ...(name === 'review' && { mt: 1.5 }) }}
                onClick={() => setPage(name)}
              >
                <ListItemText primary={nameOf(name)} />
                {wrong > 0 && <Chip color="error" variant="outlined" label={wrong} />}
              </ListItemButton>
            );
          })}
          <Button color="error" sx={{ mt: 2 }} onClick={() => openDialog({ type: 'drop-version' })}>
            {t('desk.register.drop')}
          </Button>
        </Box>
        <Box
          component="section"
          aria-label={nameOf(page)}
          sx={{
            display: 'grid',
            gap: 1.5,
            alignContent: 'start',
            gridTemplateColumns: 'minmax(0, 1fr)',
          }}
        >
          <Typography variant="h2">{nameOf(page)}</Typography>
          {page === 'review' ? (
            <Review draft={draft} register={register} faults={faults} />
          ) : (
            <PartEditor part={page} record={draft.record} />
          )}
        </Box>
      </Box>
    </FaultsContext>
  );
}
