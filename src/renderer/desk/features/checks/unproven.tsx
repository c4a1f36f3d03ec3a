import { Typography } from '@mui/material';
import { Group } from '../../components/fields/group.tsx';
import type { Checks } from '../../components/labels/use-checks.ts';
import { useWords } from '../../messages/use-words.ts';

/** What the check cannot tell, however well it ends: some of it a key can, the rest only what is kept elsewhere. */
export function Unproven({ last }: { readonly last: NonNullable<Checks['last']> }) {
  const { t, words } = useWords();
  return (
    <Group title={t('desk.checks.unproven')}>
      <ul style={{ display: 'grid', gap: 8, margin: 0, paddingInlineStart: 18 }}>
        {last.unproven.map((code) => (
          <Typography key={code} component="li" variant="body2">
            {words(`verification.unproven.${code}`)}
          </Typography>
        ))}
      </ul>
    </Group>
  );
}
