import type { ImportError } from '#domain/case-import/plan-row.ts';

/** Why a case that came with a list was extended, as far as anybody knows here. */
export const extension = 'Extended according to the earlier list.';

export const errors = {
  missing: 'is missing',
  'day-unsure': '“{{value}}” can be several days: say in which order day, month and year stand',
  'no-day': '“{{value}}” is no day',
  'value-unmapped': '“{{value}}” has not been given a meaning',
  'in-future': '{{value}} has not been yet',
  'before-gdpr': '{{value}} is before 25 May 2018, when the GDPR began to apply',
  'before-receipt': '{{value}} is before the day the case came in',
  'no-address': '“{{value}}” is no e-mail address',
  'too-long': 'the text is too long',
  twice: '“{{value}}” stands in several rows',
} satisfies Record<ImportError, string>;
