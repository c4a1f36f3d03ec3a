import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { LineChart } from '@mui/x-charts/LineChart';
import { sayNumber } from '../../messages/numbers.ts';
import { useWords } from '../../messages/use-words.ts';
import type { FigureTable } from '#shared/figures/figure-table.ts';

const perRow = 34;
const around = 96;
/** The lines behind the bars say where the numbers stand. */
const bare = { disableLine: true, disableTicks: true };

/** A figure as a picture; its table says the same to those who do not see it. */
export function FigureChart({ table }: { readonly table: FigureTable }) {
  const { t, language } = useWords();
  const theme = useTheme();
  const { palette } = theme.vars ?? theme;
  const { title, columns, rows, charted } = table;
  const labels = rows.map(({ label }) => label);
  const say = (value: number | null) => (value === null ? '' : sayNumber(value, language));
  const series = charted.map((at) => ({
    label: columns[at] ?? '',
    data: rows.map(({ values }) => values[at] ?? 0),
    valueFormatter: say,
  }));
  const shared = {
    colors: [palette.primary.main, palette.text.disabled],
    skipAnimation: true,
    slotProps: { legend: { position: { horizontal: 'start' as const } } },
  };
  const shown = series.map(({ label }) => label).join(', ');
  const chart =
    table.chart === 'lines' ? (
      <LineChart
        {...shared}
        height={280}
        series={series.map((one) => ({ ...one, showMark: false, curve: 'linear' as const }))}
        grid={{ horizontal: true }}
        xAxis={[{ scaleType: 'point', data: labels, ...bare }]}
        yAxis={[{ valueFormatter: say, tickMinStep: 1, ...bare }]}
      />
    ) : (
      <BarChart
        {...shared}
        layout="horizontal"
        height={labels.length * perRow + around}
        series={series}
        borderRadius={2}
        grid={{ vertical: true }}
        yAxis={[{ scaleType: 'band', data: labels, width: 228, ...bare }]}
        xAxis={[{ valueFormatter: say, tickMinStep: 1, min: 0, ...bare }]}
      />
    );
  return (
    <figure
      style={{ margin: 0 }}
      aria-label={`${title}. ${t('desk.figures.chartOf', { series: shown })}`}
    >
      {chart}
    </figure>
  );
}
