import { Box, Typography } from '@mui/material';
import type { TablePreview } from '#shared/refusals/intake-refusal.ts';

/** Some rows of a file as they would be read, each with its number there where that is known. */
export function PreviewRows({ name, rows }: TablePreview) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Typography variant="caption" component="p" id={`preview-${name}`}>
        {name}
      </Typography>
      <Box
        component="table"
        aria-labelledby={`preview-${name}`}
        sx={{
          borderCollapse: 'collapse',
          '& td, & th': {
            typography: 'body2',
            textAlign: 'start',
            px: 1,
            py: 0.25,
            border: 1,
            borderColor: 'divider',
            whiteSpace: 'pre-wrap',
          },
          '& th': { color: 'text.secondary', fontWeight: 400 },
        }}
      >
        <tbody>
          {rows.map(({ row, cells }, at) => (
            <tr key={`${row}-${at}`}>
              {row > 0 && <th scope="row">{row}</th>}
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
