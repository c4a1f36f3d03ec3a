import { Box } from '@mui/material';
import { RuledTable } from '../../components/tables/ruled-table.ts';
import { sayNumber } from '../../messages/numbers.ts';
import { useWords } from '../../messages/use-words.ts';
import type { FigureTable } from '#shared/figures/figure-table.ts';

/** The rows of a figure, number by number. */
export function FigureRows({ table }: { readonly table: FigureTable }) {
  const { language } = useWords();
  const { title, head, columns, rows } = table;
  return (
    // A long table is walked through by the keyboard as well.
    <Box
      sx={{ overflow: 'auto', maxHeight: 420 }}
      tabIndex={0}
      component="section"
      aria-label={title}
    >
      <RuledTable aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((column, at) => (
                <td key={column} className={values[at] ? 'number' : 'number nought'}>
                  {values[at] === undefined ? '–' : sayNumber(values[at], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </RuledTable>
    </Box>
  );
}
