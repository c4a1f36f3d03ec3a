import { Alert, AlertTitle } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { ClashView } from '#shared/views/clash-view.ts';
import { useWords } from '../../messages/use-words.ts';
import { ClashSide } from './clash-side.tsx';

const Sides = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: theme.spacing(1.5),
  gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
  marginBlockStart: theme.spacing(1),
}));

interface Props {
  readonly reference: string;
  readonly clash: ClashView;
}

/** One clash: what does not go together, what counts meanwhile, and both sides to choose from. */
export function ClashNotice({ reference, clash }: Props) {
  const { t } = useWords();
  const id = useId();
  const { kind, sides, meanwhile } = clash;
  const cautious = kind === 'decided-differently' && meanwhile !== undefined;
  return (
    <Alert
      severity="warning"
      role="note"
      aria-labelledby={id}
      sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      <AlertTitle id={id} component="h2">
        {t('desk.clash.title', { kind: t(`clash.kinds.${kind}`).toLowerCase() })}
      </AlertTitle>
      {t('desk.clash.why')}{' '}
      {t(cautious ? 'desk.clash.cautiousSide' : `desk.clash.meanwhile.${kind}`)}
      <Sides>
        {sides.map((side, at) => (
          <ClashSide
            key={side.key}
            reference={reference}
            clash={clash}
            side={side}
            number={at + 1}
          />
        ))}
      </Sides>
    </Alert>
  );
}
