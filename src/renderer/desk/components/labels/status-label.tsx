import { styled } from '@mui/material/styles';
import type { Status } from '#domain/case/case.ts';
import { useWords } from '../../messages/use-words.ts';

const Label = styled('span')<{ readonly status: Status }>(({ theme, status }) => {
  const { palette } = theme.vars ?? theme;
  return {
    ...theme.typography.caption,
    fontWeight: 550,
    whiteSpace: 'nowrap',
    padding: '2px 8px',
    borderRadius: 10,
    border: `1px ${status === 'waiting' ? 'dashed' : 'solid'} ${palette.divider}`,
    color: status === 'open' ? palette.primary.dark : palette.text.secondary,
    background: status === 'open' ? palette.primary.light : 'transparent',
  };
});

/** Where a case stands. */
export function StatusLabel({ status }: { readonly status: Status }) {
  const { t } = useWords();
  return <Label status={status}>{t(`case.statuses.${status}`)}</Label>;
}
