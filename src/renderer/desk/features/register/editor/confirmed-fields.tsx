import { FormHelperText, Stack, Typography } from '@mui/material';
import {
  type Confirmable,
  confirmables,
  type RecordOfProcessing,
} from '#domain/register/record-of-processing.ts';
import { PillChoice } from '../../../components/fields/pill-choice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { changeRecord } from './draft-store.ts';
import { useFault } from './faults-context.ts';

const standings = ['not-stated', 'none', 'some'] as const;

/** What somebody has looked for: letters deny what is confirmed to be none, and nothing else. */
export function ConfirmedFields({ record }: { readonly record: RecordOfProcessing }) {
  const { t } = useWords();
  return (
    <Stack component="section" spacing={1.5}>
      <Typography variant="h3">{t('register.parts.confirmed')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('desk.register.confirmedHelp')}
      </Typography>
      {confirmables.map((what) => (
        <Standing key={what} what={what} record={record} />
      ))}
    </Stack>
  );
}

interface Props {
  readonly what: Confirmable;
  readonly record: RecordOfProcessing;
}

function Standing({ what, record: { confirmed = {} } }: Props) {
  const { t } = useWords();
  const { helperText } = useFault(`confirmed.${what}`);
  const { [what]: standing = 'not-stated', ...others } = confirmed;
  return (
    <div>
      <PillChoice
        label={t(`register.parts.${what}`)}
        value={standing}
        options={standings}
        say={(one) => t(`desk.register.confirmed.${one}`)}
        onChange={(chosen) =>
          changeRecord({
            confirmed: chosen === 'not-stated' ? others : { ...others, [what]: chosen },
          })
        }
      />
      {helperText && <FormHelperText error>{helperText}</FormHelperText>}
    </div>
  );
}
