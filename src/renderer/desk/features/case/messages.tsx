import SaveAlt from '@mui/icons-material/SaveAltOutlined';
import { Button, Divider, Stack, Typography } from '@mui/material';
import { numberOf } from '#domain/case/registration/message-number.ts';
import type { CaseView } from '#shared/views/views.ts';
import { AttachmentList } from '../../components/files/attachment-list.tsx';
import { saveKeysSaid } from '../../components/keys/save-keys.ts';
import type { Act } from '../../components/menu/act.ts';
import { documentMenu, toSave } from '../../components/menu/document-menu.tsx';
import { LetterText } from '../../components/lists/letter-text.tsx';
import { ReceiptReason } from '../../components/lists/receipt-reason.tsx';
import { useSaveDocument } from '../../components/files/use-save-document.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { UnsettledMessage } from './unsettled-message.tsx';

/** All that came in, oldest first. */
export function Messages({ view }: { readonly view: CaseView }) {
  return (
    <Stack spacing={3} divider={<Divider />}>
      {view.messages.map((message, place) => {
        const number = numberOf(message, place);
        return <MessageSheet key={number} view={view} message={message} number={number} />;
      })}
    </Stack>
  );
}

interface Props {
  readonly view: CaseView;
  readonly message: CaseView['messages'][number];
  readonly number: number;
}

function MessageSheet({ view, message, number }: Props) {
  const { t, language } = useWords();
  const save = useSaveDocument();
  const { original, attachments, forwarded, receipt, from: writers = [] } = message;
  const from = { reference: view.reference, documentId: original?.id ?? '' };
  const saving = toSave(t('desk.casefile.saveOriginal'), () => void save(from));
  const acts: readonly Act[] = [
    saving,
    ...attachments.flatMap(({ name, missing }, attachment) =>
      missing
        ? []
        : {
            id: `attachment ${attachment}`,
            name: t('desk.casefile.saveAttachment', { name }),
            run: () => void save({ ...from, attachment }),
          },
    ),
  ];
  return (
    <Stack
      component="article"
      spacing={1.5}
      {...(original && documentMenu(message.subject || t('desk.casefile.noSubject'), saving, acts))}
    >
      <Stack direction="row" spacing={2} sx={{ alignItems: 'start' }}>
        <Stack sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {message.subject || t('desk.casefile.noSubject')}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {sayMoment(message.receivedAt, language)}
            {!original && ` · ${t('desk.casefile.loggedByHand')}`}
          </Typography>
          {writers.length > 0 && (
            <Typography variant="caption" color="textSecondary">
              {t('desk.casefile.writtenBy', { who: writers.map(sayWriter).join(', ') })}
            </Typography>
          )}
        </Stack>
        {original && (
          <Button startIcon={<SaveAlt />} aria-keyshortcuts={saveKeysSaid} onClick={saving.run}>
            {saving.name}
          </Button>
        )}
      </Stack>
      {view.unsettled.includes(number) && (
        <UnsettledMessage reference={view.reference} number={number} />
      )}
      {forwarded && (
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-line' }}>
          {t('desk.casefile.passedOn', {
            who: sayWriter(forwarded.by),
            at: sayMoment(forwarded.at, language),
            words: forwarded.text,
          })}
        </Typography>
      )}
      {receipt && <ReceiptReason receipt={receipt} />}
      <AttachmentList
        attachments={attachments}
        label={t('desk.casefile.attachments')}
        {...(original && {
          onSave: (attachment: number) => void save({ ...from, attachment }),
        })}
      />
      <LetterText lang={view.language}>
        {message.text || t(original ? 'desk.casefile.noText' : 'desk.casefile.noWords')}
      </LetterText>
    </Stack>
  );
}

const sayWriter = ({ name, email }: { readonly name: string; readonly email: string }) =>
  name && email ? `${name} <${email}>` : name || email;
