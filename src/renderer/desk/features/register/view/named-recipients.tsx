import {
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { type NamedRecipient, recipientRoles } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';
import { LinesField } from '../editor/lines-field.tsx';
import { useFault } from '../editor/faults-context.ts';

interface Props {
  readonly where: string;
  readonly named: readonly NamedRecipient[];
  readonly onChange: (named: readonly NamedRecipient[]) => void;
}

/** The recipients of a kind by name, which a person who asks has a right to (C-154/21). */
export function NamedRecipients({ where, named, onChange }: Props) {
  const { t } = useWords();
  const put = (at: number, recipient: NamedRecipient) => onChange(named.with(at, recipient));
  const blank = { name: '', country: '', outsideEea: false, safeguard: '' };
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h4" component="h4">
        {t('desk.register.named')}
      </Typography>
      {named.map((recipient, at) => (
        <NamedRow
          // Rows have no id of their own; one that goes away takes its place with it.
          key={`${at} of ${named.length}`}
          where={`${where}.${at}`}
          recipient={recipient}
          onChange={(changed) => put(at, changed)}
          onRemove={() => onChange(named.toSpliced(at, 1))}
        />
      ))}
      <Button
        variant="outlined"
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange([...named, blank])}
      >
        {t('desk.register.addNamed')}
      </Button>
    </Box>
  );
}

interface RowProps {
  readonly where: string;
  readonly recipient: NamedRecipient;
  readonly onChange: (recipient: NamedRecipient) => void;
  readonly onRemove: () => void;
}

function NamedRow({ where, recipient, onChange, onRemove }: RowProps) {
  const { t } = useWords();
  const name = useFault(`${where}.name`);
  const country = useFault(`${where}.country`);
  const { role = '', ...rest } = recipient;
  return (
    <Box
      component="fieldset"
      aria-label={recipient.name || t('desk.register.newNamed')}
      sx={{
        m: 0,
        p: 0,
        border: 0,
        minWidth: 0,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: '2fr 1fr auto auto',
        alignItems: 'start',
      }}
    >
      <TextField
        {...name}
        label={t('desk.register.name')}
        value={recipient.name}
        onChange={(event) => onChange({ ...recipient, name: event.target.value })}
      />
      <TextField
        {...country}
        label={t('desk.register.country')}
        value={recipient.country}
        onChange={(event) => onChange({ ...recipient, country: event.target.value })}
      />
      <FormControlLabel
        label={t('desk.register.outsideEea')}
        slotProps={{ typography: { variant: 'body2' } }}
        control={
          <Checkbox
            size="small"
            checked={recipient.outsideEea}
            onChange={(_, outsideEea) => onChange({ ...recipient, outsideEea })}
          />
        }
      />
      <Button aria-label={t('desk.register.removeOf', { name: recipient.name })} onClick={onRemove}>
        {t('desk.register.remove')}
      </Button>
      <TextField
        select
        label={t('desk.register.role')}
        value={role}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={(event) => {
          const chosen = recipientRoles.find((one) => one === event.target.value);
          onChange(chosen ? { ...rest, role: chosen } : rest);
        }}
      >
        <MenuItem value="">{t('desk.register.notStated')}</MenuItem>
        {recipientRoles.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`register.recipientRoles.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ gridColumn: '2 / -1' }}>
        <LinesField
          label={t('desk.register.systems')}
          help={t('desk.register.systemsHelp')}
          value={recipient.systems ?? []}
          onChange={(systems) => onChange({ ...recipient, systems })}
        />
      </Box>
      {recipient.outsideEea && (
        <TextField
          sx={{ gridColumn: '1 / -1' }}
          label={t('desk.register.safeguard')}
          helperText={t('desk.register.safeguardHelp')}
          value={recipient.safeguard}
          onChange={(event) => onChange({ ...recipient, safeguard: event.target.value })}
        />
      )}
    </Box>
  );
}
