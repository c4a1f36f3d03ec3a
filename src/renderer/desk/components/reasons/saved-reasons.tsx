import { Button, Menu, MenuItem, Stack } from '@mui/material';
import { useState } from 'react';
import type { ReasonPlace } from '#domain/reasons/saved-reason.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { useWords } from '../../messages/use-words.ts';
import { SaveReason } from './save-reason.tsx';

interface Props {
  readonly of: ReasonPlace;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Under a reason in words: chooses one that was given before on the same ground, or keeps this one to give again. */
export function SavedReasons({ of: { use, ground }, value, onChange }: Props) {
  const { t } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [saving, setSaving] = useState(false);
  const answer = useAnswer('reasons', () => ombud.reasons.list(undefined));
  const reasons = answer.state === 'ready' ? answer.value.reasons : [];
  const fitting = reasons.filter((one) => one.use === use && one.ground === ground);
  const known = fitting.some(({ text }) => text === value.trim());
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1}>
        {fitting.length > 0 && (
          <Button
            size="small"
            aria-haspopup="menu"
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            {t('desk.reasons.choose', { count: fitting.length })}
          </Button>
        )}
        {value.trim() !== '' && !known && !saving && (
          <Button size="small" onClick={() => setSaving(true)}>
            {t('desk.reasons.save')}
          </Button>
        )}
      </Stack>
      {saving && <SaveReason of={{ use, ground }} text={value} onDone={() => setSaving(false)} />}
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-label': t('desk.reasons.choose', { count: fitting.length }) } }}
      >
        {fitting.map(({ id, name, text, language }) => (
          <MenuItem
            key={id}
            dense
            title={text}
            onClick={() => {
              onChange(text);
              setAnchor(undefined);
            }}
          >
            {t('desk.reasons.named', { name, language: t(`desk.reasons.in.${language}`) })}
          </MenuItem>
        ))}
      </Menu>
    </Stack>
  );
}
