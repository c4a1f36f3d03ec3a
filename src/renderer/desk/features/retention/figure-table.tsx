import Download from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { Fragment } from 'react';
import { type Outcome, outcomes } from '#domain/case/ending/outcomes.ts';
import { answered } from '../../ask/answered.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { saveFile } from '../../components/files/save-file.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import { byYear, type Counts } from './figure-totals.ts';
import { RuledTable } from '../../components/tables/ruled-table.ts';

const counts = ['received', 'open', 'inTime', 'late', 'extended'] as const;

/** Cases counted by year and kind; those that are gone are counted still. */
export function FigureTable() {
  const { t, language } = useWords();
  const sayRefusal = useSayRefusal();
  const answer = useAnswer('figures', () => ombud.retention.figures(undefined));
  const save = async () => {
    const made = await answered(ombud.retention.exportFigures({ language }));
    if (!made.ok) return sayRefusal(made.error);
    saveFile(new Uint8Array(made.value.bytes), 'text/csv', made.value.fileName);
  };
  if (answer.state === 'loading') return <Skeleton variant="rounded" height={240} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const { rows } = answer.value;
  const met = outcomes.filter((outcome) => rows.some((row) => row.outcomes[outcome]));
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <Button variant="outlined" startIcon={<Download />} onClick={() => void save()}>
          {t('desk.retention.saveFigures')}
        </Button>
        <Typography variant="body2" color="textSecondary">
          {t('desk.retention.figuresText')}
        </Typography>
      </Stack>
      <Box sx={{ overflowX: 'auto' }}>
        <RuledTable>
          <thead>
            <tr>
              <th scope="col">{t('retention.figures.year')}</th>
              <th scope="col">{t('retention.figures.kind')}</th>
              {counts.map((count) => (
                <th key={count} scope="col" className="number">
                  {t(`retention.figures.${count}`)}
                </th>
              ))}
              {met.map((outcome) => (
                <th key={outcome} scope="col" className="number">
                  {t(`case.outcomes.${outcome}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byYear(rows).map(({ year, rows: own, total }) => (
              <Fragment key={year}>
                <tr className="total">
                  <th scope="row">{year}</th>
                  <td>{t('desk.retention.allKinds')}</td>
                  <CountCells counts={total} met={met} />
                </tr>
                {own.map((row) => (
                  <tr key={row.kind}>
                    <td className="nought">{year}</td>
                    <th scope="row">{t(`case.kinds.${row.kind}`)}</th>
                    <CountCells counts={row} met={met} />
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </RuledTable>
      </Box>
    </Stack>
  );
}

interface CellsProps {
  readonly counts: Counts;
  readonly met: readonly Outcome[];
}

/** The numbers of a row; a nought is there, and does not shout. */
function CountCells({ counts: row, met }: CellsProps) {
  const numbers = [
    ...counts.map((count) => row[count]),
    ...met.map((outcome) => row.outcomes[outcome] ?? 0),
  ];
  const names = [...counts, ...met];
  return names.map((name, at) => (
    <td key={name} className={numbers[at] ? 'number' : 'number nought'}>
      {numbers[at]}
    </td>
  ));
}
