import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  InputAdornment,
  TextField,
} from '@mui/material';
import { type CaseKind, caseKinds } from '#domain/case/kind.ts';
import type { RuleView } from '#shared/contract/book/retention-contract.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { DayField } from '../../components/fields/day-field.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly rule: RuleView;
  /** `YYYY-MM-DD` where the controller is. */
  readonly today: string;
}

/** Decides another period, for all kinds of a rule or some of them. */
export function DecideRetentionDialog({ rule, today }: Props) {
  const { t } = useWords();
  const { what } = rule;
  const [kinds, setKinds] = useKept<readonly CaseKind[]>('kinds', rule.kinds);
  const [months, setMonths] = useKept('months', String(rule.months));
  const [reason, setReason] = useKept('reason', '');
  const [decidedOn, setDecidedOn] = useKept('decidedOn', today);
  const { busy, refusal, run } = useTask();
  const submit = async () => {
    if (decidedOn === '') return;
    const change = { what, kinds, months: Number(months), reason, decidedOn };
    if (!(await run(() => ombud.retention.decide(change)))) return;
    sayToast({ tone: 'done', title: t('desk.settings.saved') });
    closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.retention.decide', { what: t(`retention.what.${what}`) })}
      submit={t('desk.shell.save')}
      width="sm"
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <TextField
        required
        label={t('desk.retention.period')}
        value={months}
        slotProps={{
          input: {
            endAdornment: (
              <InputAdornment position="end">{t('desk.retention.monthsAfter')}</InputAdornment>
            ),
          },
          htmlInput: { inputMode: 'numeric' },
        }}
        onChange={(event) => setMonths(event.target.value)}
      />
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('desk.retention.forKinds')}</FormLabel>
        <FormGroup sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
          {caseKinds.map((kind) => (
            <FormControlLabel
              key={kind}
              label={t(`case.kinds.${kind}`)}
              slotProps={{ typography: { variant: 'body2' } }}
              control={
                <Checkbox
                  size="small"
                  checked={kinds.includes(kind)}
                  onChange={(event) =>
                    setKinds(
                      event.target.checked
                        ? [...kinds, kind]
                        : kinds.filter((other) => other !== kind),
                    )
                  }
                />
              }
            />
          ))}
        </FormGroup>
      </FormControl>
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.settings.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <DayField label={t('desk.retention.decidedOn')} value={decidedOn} onChange={setDecidedOn} />
    </FormDialog>
  );
}
