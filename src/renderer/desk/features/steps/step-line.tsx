import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Button, Link, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { type Dialog, openDialog } from '../../components/dialogs/dialog-store.ts';
import { openHelp } from '../../components/help/help-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { sayArticle } from './say-article.ts';

/** The article and what can be done, in one line as long as there is room. */
const Acts = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: theme.spacing(1),
  '& .MuiButton-root': { minWidth: 0, paddingInline: theme.spacing(0.75) },
}));

interface Props {
  readonly line: CaseView['checklist'][number];
  readonly dialog: Dialog | undefined;
  /** Leads to where it is done. */
  readonly onShow: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** One thing the law asks: done or not, where it stands, and what can be done about it. */
export function StepLine({ line: { check, met, article }, dialog, onShow, children }: Props) {
  const { t } = useWords();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '22px 1fr', columnGap: 1 }}>
      {met ? (
        <CheckCircle fontSize="small" color="success" titleAccess={t('desk.steps.met')} />
      ) : (
        <RadioButtonUnchecked
          fontSize="small"
          color="disabled"
          titleAccess={t('desk.steps.open')}
        />
      )}
      <div>
        <Typography variant="body2" color={met ? 'textSecondary' : 'textPrimary'}>
          {t(`workflow.checks.${check}`)}
        </Typography>
        <Acts>
          <Link
            component="button"
            variant="caption"
            color="textSecondary"
            sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 24 }}
            aria-haspopup="dialog"
            aria-label={t('desk.steps.law', { article: sayArticle(article, t) })}
            onClick={() => openHelp({ about: 'law', article, step: t(`workflow.checks.${check}`) })}
          >
            {sayArticle(article, t)}
          </Link>
          {dialog && (
            <ChangeButton
              size="small"
              aria-haspopup="dialog"
              aria-label={t('desk.steps.doOf', { what: t(`workflow.checks.${check}`) })}
              onClick={() => openDialog(dialog)}
            >
              {t('desk.steps.do')}
            </ChangeButton>
          )}
          {onShow && (
            <Button
              size="small"
              aria-label={t('desk.steps.showOf', { what: t(`workflow.checks.${check}`) })}
              onClick={onShow}
            >
              {t('desk.steps.show')}
            </Button>
          )}
        </Acts>
        {children}
      </div>
    </Box>
  );
}
