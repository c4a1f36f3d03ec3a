import type { ImportError } from '#domain/case-import/plan-row.ts';

/** Why a case that came with a list was extended, as far as anybody knows here. */
export const extension = 'Förlängt enligt den tidigare listan.';

export const errors = {
  missing: 'saknas',
  'day-unsure': '”{{value}}” kan vara flera dagar: säg i vilken ordning dag, månad och år står',
  'no-day': '”{{value}}” är ingen dag',
  'value-unmapped': '”{{value}}” är inte tolkat',
  'in-future': '{{value}} har inte varit än',
  'before-gdpr': '{{value}} är före den 25 maj 2018, då GDPR började gälla',
  'before-receipt': '{{value}} är före dagen då ärendet kom in',
  'no-address': '”{{value}}” är ingen e-postadress',
  'too-long': 'texten är för lång',
  twice: '”{{value}}” står på flera rader',
} satisfies Record<ImportError, string>;
