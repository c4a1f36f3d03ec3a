import { styled } from '@mui/material/styles';
import type { Status } from '#domain/case/case.ts';
import { useWords } from '../../messages/use-words.ts';

const Label = styled('span')<{ readonly status: Status }>(({ theme, status }) => {
  const { palette } = theme.vars ?? theme;
  const grounds = {
    open: palette.primary.light,
    // Not one that lets through what is under it: a chosen row would be seen twice.
    waiting: palette.divider,
    closed: 'transparent',
  } satisfies Record<Status, string>;
  return {
    ...theme.typography.caption,
    fontWeight: 550,
    // A box of its own: of one within a line a cell that cuts what is too much would cut the edges.
    display: 'inline-block',
    whiteSpace: 'nowrap',
    padding: '2px 8px',
    borderRadius: 10,
    border: `1px solid ${palette.divider}`,
    color: status === 'open' ? palette.primary.dark : palette.text.secondary,
    background: grounds[status],
  };
});

/** Where a case stands. */
export function StatusLabel({ status }: { readonly status: Status }) {
  const { t } = useWords();
  return <Label status={status}>{t(`case.statuses.${status}`)}</Label>;
}
