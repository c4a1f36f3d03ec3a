import { Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useId } from 'react';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { useWords } from '../../../messages/use-words.ts';

const columns = ['name', 'role', 'country', 'safeguard', 'systems'] as const;

/** Every recipient and supplier by name: what it is to us, where, on what a transfer rests, and from which systems it gets data. */
export function RecipientRegister({ record }: { readonly record: RecordOfProcessing }) {
  const { t } = useWords();
  const id = useId();
  const named = record.recipients.flatMap((recipient) => recipient.named);
  const none = record.confirmed?.recipients === 'none';
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h3" component="h2" id={id}>
        {t('desk.register.recipientRegister')}
      </Typography>
      {named.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t(none ? 'desk.register.noRecipients' : 'desk.register.noNames')}
        </Typography>
      ) : (
        <Table size="small" aria-labelledby={id}>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{t(`desk.register.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {named.map(({ name, role, country, outsideEea, safeguard, systems = [] }) => (
              <TableRow key={`${name} ${country}`}>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                <TableCell>
                  {role ? t(`register.recipientRoles.${role}`) : t('desk.register.notStated')}
                </TableCell>
                <TableCell>
                  {outsideEea ? `${country}, ${t('register.outsideEea')}` : country}
                </TableCell>
                <TableCell>
                  {outsideEea ? safeguard || t('desk.register.noSafeguard') : '–'}
                </TableCell>
                <TableCell>
                  {systems.length > 0 ? systems.join(', ') : t('desk.register.anySystem')}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Paper>
  );
}
