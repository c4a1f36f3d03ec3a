import { z } from 'zod';
import { backupSettingsSchema } from '#shared/contract/book/backup-contract.ts';

const instant = z.iso.datetime({ offset: true });

/** What a computer remembers of its backups, sealed beside the book. */
export const backupNoteSchema = z.object({
  settings: backupSettingsSchema,
  states: z.array(
    z.object({
      place: z.string(),
      verified: z
        .object({ id: z.string(), at: instant, events: z.int().nonnegative() })
        .exactOptional(),
      problem: z.object({ code: z.string(), at: instant }).exactOptional(),
    }),
  ),
});
export type BackupNote = z.infer<typeof backupNoteSchema>;
