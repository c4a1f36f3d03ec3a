import { Typography } from '@mui/material';
import type { BuiltIn } from '#shared/contract/desk/about-contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';

/** The text that somebody's work may be used under, in their words. */
export function LicenceText({ of: { name, version } }: { readonly of: BuiltIn }) {
  const answer = useAnswer(`licence ${name} ${version}`, () =>
    ombud.about.licence({ name, version }),
  );
  return (
    <>
      <Typography variant="h4" component="h3" sx={{ mb: 1 }}>
        {name} {version}
      </Typography>
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && (
        <Typography
          variant="body2"
          lang="en"
          sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {answer.value.text}
        </Typography>
      )}
    </>
  );
}
