import type { CaseCommand } from '#domain/case/command.ts';
import type { Language } from '#domain/language.ts';
import { folded } from '#domain/disclosure/row-filter.ts';
import type { SavedReason } from '#domain/reasons/saved-reason.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';

/** A text that begins so stands for the saved reason of that name. */
const sign = 'saved:';
/** The fields of commands that are a reason in words; all that is inside them counts. */
const fields = new Set(['reason', 'reasons', 'words', 'facts', 'grounds', 'refusal', 'weighing']);

/**
 * Commands with the text of the saved reason in the place of its name: `"reason": "saved:Many systems"`. A reason of the
 * case's language comes before one of another. Refuses a name that nothing is saved under.
 */
export function withSaved(
  commands: readonly CaseCommand[],
  saved: readonly SavedReason[],
  language: Language,
): Result<readonly CaseCommand[], Refusal> {
  const unknown: string[] = [];
  const textOf = (name: string): string => {
    const named = saved.filter((one) => folded(one.name) === folded(name));
    const found = named.find((one) => one.language === language) ?? named[0];
    if (!found) unknown.push(name.trim());
    return found?.text ?? '';
  };
  const filled = (value: unknown, isReason: boolean): unknown => {
    if (typeof value === 'string') {
      return isReason && value.startsWith(sign) ? textOf(value.slice(sign.length)) : value;
    }
    if (Array.isArray(value)) return value.map((item) => filled(item, isReason));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        filled(inner, isReason || fields.has(key)),
      ]),
    );
  };
  // Only texts are changed, and only for other texts: what was a command is one.
  const done = commands.map((command) => filled(command, false) as CaseCommand);
  const [name] = unknown;
  return name === undefined ? ok(done) : refuse({ code: 'saved-reason-unknown', name });
}
