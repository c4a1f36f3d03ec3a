import AttachFile from '@mui/icons-material/AttachFile';
import LinkOff from '@mui/icons-material/LinkOff';
import { Chip, Stack } from '@mui/material';
import type { Attachment } from '#domain/case/message.ts';
import { saySize } from '../../messages/sizes.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly attachments: readonly Attachment[];
  readonly label: string;
  /** Saves the attachment at a place in the list; without it they are only shown. */
  readonly onSave?: (index: number) => void;
}

/** Files that came with a letter. */
export function AttachmentList({ attachments, label, onSave }: Props) {
  const { t, language } = useWords();
  if (attachments.length === 0) return null;
  return (
    <Stack
      component="ul"
      direction="row"
      aria-label={label}
      sx={{ m: 0, p: 0, gap: 1, flexWrap: 'wrap', listStyle: 'none' }}
    >
      {attachments.map(({ name, size, missing }, index) => (
        // Two attachments may bear one name; their place tells them apart and never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <Chip
            variant="outlined"
            icon={missing ? <LinkOff /> : <AttachFile />}
            label={`${name} · ${missing ? t(`intake.missing.${missing}`) : saySize(size, language)}`}
            sx={{ maxWidth: missing ? 560 : 340 }}
            {...(onSave &&
              !missing && {
                onClick: () => onSave(index),
                title: t('desk.casefile.saveAttachment', { name }),
              })}
          />
        </li>
      ))}
    </Stack>
  );
}
