import ExpandMore from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import { FactList } from '../../components/lists/fact-list.tsx';
import { useWords } from '../../messages/use-words.ts';

/** What is typed; the same in both languages. */
const forms = [
  ['title', '# …'],
  ['heading', '## …'],
  ['item', '- …'],
  ['numbered', '1. …'],
  ['fact', '… :: …'],
  ['place', '{{ … }}'],
  ['part', '{% part "…" %}'],
  ['choice', '{% if … %} … {% else %} … {% endif %}'],
] as const;

/** How a letter is written, line by line. */
export function TemplateHelp() {
  const { t } = useWords();
  return (
    <Accordion variant="outlined" disableGutters>
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography>{t('desk.templates.help')}</Typography>
      </AccordionSummary>
      <AccordionDetails>
        <FactList
          facts={forms.map(([form, typed]) => ({
            term: t(`desk.templates.forms.${form}`),
            value: typed,
          }))}
        />
      </AccordionDetails>
    </Accordion>
  );
}
