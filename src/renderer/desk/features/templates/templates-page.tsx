import { Box, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import type { Language } from '#domain/language.ts';
import { type LetterKind, letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { useAskedPlace } from '../../components/asked-place.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { languages } from '../../messages/languages.ts';
import { useWords } from '../../messages/use-words.ts';
import { TemplateList } from './template-list.tsx';
import { TemplateSheet } from './template-sheet.tsx';

/** Beside the letters' list there is no room for text and letter: they are then chosen in a menu. */
const narrow = '@container desk (max-width: 70rem)';

/** The texts of all letters: read, changed, gone back to. */
export function TemplatesPage() {
  const { t, language: spoken } = useWords();
  const [kind, setKind] = useState<LetterKind>('acknowledgement');
  const [language, setLanguage] = useState<Language>(spoken);
  useAskedPlace('text', setKind);
  const answer = useAnswer('templates', () => ombud.templates.list(undefined));
  return (
    <Box
      className="side-by-side"
      sx={{
        p: 3,
        pt: 1.5,
        height: '100%',
        display: 'grid',
        gap: 2,
        gridTemplateRows: 'auto minmax(0, 1fr)',
        gridTemplateColumns: '14rem minmax(0, 1fr)',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > ul': { display: 'none' } },
      }}
    >
      <Box
        sx={{
          gridColumn: '1 / -1',
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 2,
        }}
      >
        <Typography variant="h1" sx={{ flex: 1 }}>
          {t('desk.templates.title')}
        </Typography>
        <Box sx={{ display: 'none', flex: '1 1 14rem', [narrow]: { display: 'block' } }}>
          <Choice
            label={t('desk.templates.letters')}
            value={kind}
            options={letterKinds}
            say={(one) => t(`case.letters.${one}`)}
            onChange={setKind}
          />
        </Box>
        <PillChoice
          bare
          label={t('desk.letters.language')}
          value={language}
          options={languages}
          say={(tongue) => t(`desk.casefile.${tongue === 'sv' ? 'swedish' : 'english'}`)}
          onChange={setLanguage}
        />
      </Box>
      {answer.state === 'loading' && <Skeleton variant="rounded" height={400} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && (
        <TemplateList
          templates={answer.value.filter((template) => template.language === language)}
          chosen={kind}
          onChoose={setKind}
        />
      )}
      <TemplateSheet key={`${kind} ${language}`} kind={kind} language={language} />
    </Box>
  );
}
