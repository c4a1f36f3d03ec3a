import { FormControlLabel, Switch } from '@mui/material';
import { densities, textSizes } from '#shared/look.ts';
import { useTask } from '../../ask/use-task.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { Group } from '../../components/fields/group.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { chooseLook, useLook } from '../../look/look-store.ts';
import { useWords } from '../../messages/use-words.ts';

const sizes = textSizes.map((size): `${(typeof textSizes)[number]}` => `${size}`);

/** How large and how close the desk is drawn, and whether single keys act. What is chosen is seen at once. */
export function LookForm() {
  const { t } = useWords();
  const look = useLook();
  const { refusal, run } = useTask();
  const choose = (change: Parameters<typeof chooseLook>[0]) => void run(() => chooseLook(change));
  return (
    <Group title={t('desk.look.title')} text={t('desk.look.text')}>
      <Choice
        label={t('desk.look.textSize')}
        value={`${look.textSize}` as const}
        options={sizes}
        say={(size) => t('desk.look.percent', { size })}
        onChange={(size) => {
          const textSize = textSizes.find((one) => `${one}` === size);
          if (textSize) choose({ textSize });
        }}
      />
      <Choice
        label={t('desk.look.density')}
        value={look.density}
        options={densities}
        say={(density) => t(`desk.look.densities.${density}`)}
        onChange={(density) => choose({ density })}
      />
      <FormControlLabel
        control={
          <Switch checked={look.singleKeys} onChange={(_, singleKeys) => choose({ singleKeys })} />
        }
        label={t('desk.look.singleKeys')}
      />
      <RefusalNotice refusal={refusal} />
    </Group>
  );
}
