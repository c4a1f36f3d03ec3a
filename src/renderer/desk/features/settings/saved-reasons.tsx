import Delete from '@mui/icons-material/DeleteOutlined';
import { IconButton, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { SavedReason } from '#domain/reasons/saved-reason.ts';
import { answered } from '../../ask/answered.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { Group } from '../../components/fields/group.tsx';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';

/** Reasons that are kept to be given again: called something else, or forgotten. What was said with them stays said. */
export function SavedReasonList() {
  const { t } = useWords();
  const answer = useAnswer('reasons', () => ombud.reasons.list(undefined));
  const reasons = answer.state === 'ready' ? answer.value.reasons : [];
  return (
    <Group
      title={t('desk.reasons.title')}
      text={reasons.length === 0 ? undefined : t('desk.reasons.text')}
    >
      {reasons.length === 0 && <Typography variant="body2">{t('desk.reasons.none')}</Typography>}
      <Stack spacing={2}>
        {reasons.map((reason) => (
          <ReasonLine key={`${reason.id} ${reason.name}`} reason={reason} />
        ))}
      </Stack>
    </Group>
  );
}

function ReasonLine({ reason }: { readonly reason: SavedReason }) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const reads = useReads();
  const [name, setName] = useState(reason.name);
  const told = async (asked: ReturnType<typeof ombud.reasons.delete>) => {
    const done = await answered(asked);
    if (done.ok) return;
    sayRefusal(done.error);
    setName(reason.name);
  };
  const rename = () => {
    if (name !== reason.name) void told(ombud.reasons.rename({ id: reason.id, name }));
  };
  return (
    <Stack>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <TextField
          fullWidth
          size="small"
          disabled={reads}
          label={t('desk.reasons.nameOf', {
            use: t(`desk.reasons.uses.${reason.use}`),
            language: t(`desk.reasons.in.${reason.language}`),
          })}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onBlur={rename}
          onKeyDown={(event) => event.key === 'Enter' && rename()}
        />
        <IconButton
          disabled={reads}
          aria-label={t('desk.reasons.delete', { name: reason.name })}
          onClick={() => void told(ombud.reasons.delete({ id: reason.id }))}
        >
          <Delete fontSize="small" />
        </IconButton>
      </Stack>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {reason.text}
      </Typography>
    </Stack>
  );
}
