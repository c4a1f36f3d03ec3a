import { Typography } from '@mui/material';
import { useWords } from '../../../../messages/use-words.ts';
import { useName } from '../../use-name.ts';
import { useEditing } from '../editing.ts';
import { Fold } from './fold.tsx';

/** A building block under its name; unfolded it tells what it says in the sample case. */
export function PartBlock({ name }: { readonly name: string }) {
  const { t } = useWords();
  const say = useName();
  const { template } = useEditing();
  const part = template.parts.find((one) => one.name === name);
  const sample = part?.sample ?? '';
  const title = part?.required ? t('desk.templates.required', { name: say(name) }) : say(name);
  return (
    <Fold title={title} startOpen={false}>
      <Typography variant="caption" color="textSecondary">
        {t(sample === '' ? 'desk.letterView.nothing' : 'desk.letterView.byOmbud')}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
        {sample}
      </Typography>
    </Fold>
  );
}
