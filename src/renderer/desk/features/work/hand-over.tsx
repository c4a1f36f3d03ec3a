import { Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { useWords } from '../../messages/use-words.ts';
import { OpenButton } from './open-button.tsx';
import { Part } from './part.tsx';

/** Who has the case, and the way to hand it to a colleague with what they need to know. */
export function HandOver({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, handler, status } = view;
  return (
    <Part
      title={t('desk.work.handOver')}
      help={t('desk.work.handOverHelp')}
      actions={
        status !== 'closed' && (
          <OpenButton
            label={t('desk.work.handOver')}
            dialog={{ type: 'work', act: 'hand-over', reference, handler }}
          />
        )
      }
    >
      <Typography variant="body2">{t('desk.work.heldBy', { handler })}</Typography>
    </Part>
  );
}
