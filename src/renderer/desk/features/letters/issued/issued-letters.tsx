import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Button, Stack, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { useSaveDocument } from '../../../components/files/use-save-document.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import { sayDay, sayMoment } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';
import { DeliverMenu } from './deliver-menu.tsx';
import type { ShownLetter } from './shown-letter.ts';

interface Props {
  readonly view: CaseView;
  readonly onShow: (letter: ShownLetter) => void;
}

type Issued = CaseView['documents'][number];

/** The letters that have been issued: to be seen and saved again, unchanged. */
export function IssuedLetters({ view, onShow }: Props) {
  const { t, language } = useWords();
  const save = useSaveDocument();
  const sayRefusal = useSayRefusal();
  const show = async ({ kind, language, pages, document }: Issued) => {
    const { reference } = view;
    const opened = await answered(ombud.documents.open({ reference, documentId: document.id }));
    if (!opened.ok) return sayRefusal(opened.error);
    const { bytes, fileName } = opened.value;
    onShow({ kind, language, pages, bytes, fileName });
  };
  return (
    <Stack component="section" spacing={1}>
      <Typography variant="h3" component="h2">
        {t('desk.letters.issuedLetters')}
      </Typography>
      {view.documents.length === 0 && (
        <Typography color="textSecondary">{t('desk.letters.nothingIssued')}</Typography>
      )}
      {view.documents.map((letter) => (
        <Stack
          key={letter.document.id}
          direction="row"
          spacing={1}
          useFlexGap
          sx={{ alignItems: 'center', flexWrap: 'wrap', py: 0.5 }}
        >
          <PictureAsPdf color="secondary" fontSize="small" aria-hidden />
          <Stack sx={{ flex: '1 1 220px' }}>
            <Typography>{t(`case.letters.${letter.kind}`)}</Typography>
            <Typography variant="caption" color="textSecondary">
              {[
                sayMoment(letter.issuedAt, language),
                t(`desk.casefile.${letter.language === 'sv' ? 'swedish' : 'english'}`),
                t('desk.letters.pages', { count: letter.pages }),
                ...((letter.version ?? 1) > 1
                  ? [t('desk.letters.version', { version: letter.version })]
                  : []),
              ].join(' · ')}
            </Typography>
          </Stack>
          {letter.disposedAt ? (
            <Typography variant="body2" color="textSecondary">
              {t('desk.letters.disposed', { day: sayDay(letter.disposedAt, language) })}
            </Typography>
          ) : (
            <>
              <Button onClick={() => void show(letter)}>
                {t('desk.letters.view', { letter: t(`case.letters.${letter.kind}`).toLowerCase() })}
              </Button>
              <Button
                onClick={() =>
                  void save(
                    { reference: view.reference, documentId: letter.document.id },
                    t(`case.letters.${letter.kind}`),
                  )
                }
              >
                {t('desk.letters.savePdf')}
              </Button>
              <DeliverMenu reference={view.reference} letter={letter} />
            </>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
