import { Button, type ButtonProps } from '@mui/material';
import type { Request } from '#shared/contract/contract.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'sx' | 'children'> {
  readonly go: Request<'app:practise'>['go'];
}

/** To the practice book and back: the window closes, and opens there. */
export function PractiseButton({ go, ...button }: Props) {
  const { busy, run } = useTask();
  return (
    <Button {...button} loading={busy} onClick={() => void run(() => ombud.app.practise({ go }))} />
  );
}
