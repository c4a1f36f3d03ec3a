import type { Response } from '#shared/contract/contract.ts';

/** How the backups of this computer stand. */
export type Backups = Extract<Response<'backup:show'>, { ok: true }>['value'];

export type BackupSettings = Backups['settings'];
