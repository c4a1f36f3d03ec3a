import LinkIcon from '@mui/icons-material/Link';
import { Link, Paper, Stack, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { answered } from '../../ask/answered.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';

/** Other cases that may be of the same person, to be linked with one click; nothing while there are none. */
export function AlikeCases({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, links } = view;
  const sayRefusal = useSayRefusal();
  const answer = useAnswer(`alike ${reference}`, () => ombud.cases.alike({ reference }));
  if (answer.state !== 'ready') return null;
  const linked = new Set(links.map((link) => link.reference));
  const rows = answer.value.rows.filter((row) => !linked.has(row.reference));
  if (rows.length === 0) return null;
  const link = async (other: string) => {
    const asked = { reference, to: other, relation: 'same-person' } as const;
    const done = await answered(ombud.cases.link(asked));
    if (!done.ok) return sayRefusal(done.error);
    sayToast({ tone: 'done', title: t('desk.casefile.linked', { reference, other }) });
  };
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }}>
      <Typography variant="h4" component="h2" color="textSecondary" sx={{ mb: 1 }}>
        {t('desk.casefile.alike')}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <Stack
            key={row.reference}
            component="li"
            direction="row"
            spacing={1}
            sx={{ alignItems: 'center' }}
          >
            <Stack sx={{ flex: 1, minWidth: 0 }}>
              <Link
                variant="body2"
                color="inherit"
                href={toHash({ page: 'case', reference: row.reference })}
              >
                {row.reference}
              </Link>
              <Typography variant="caption" color="textSecondary" noWrap>
                {[
                  t(`case.kinds.${row.kind}`),
                  t(`case.statuses.${row.status}`),
                  t(`desk.casefile.alikeBy.${row.by}`),
                ].join(' · ')}
              </Typography>
            </Stack>
            <ChangeButton
              startIcon={<LinkIcon />}
              aria-label={t('desk.casefile.linkWith', { other: row.reference })}
              onClick={() => void link(row.reference)}
            >
              {t('desk.casefile.link')}
            </ChangeButton>
          </Stack>
        ))}
      </Stack>
    </Paper>
  );
}
