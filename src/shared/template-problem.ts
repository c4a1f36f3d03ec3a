import { z } from 'zod';

/**
 * What can be wrong with the text of a letter; words are in `shared/words`.
 *
 * - `unreadable`: a `{{`, `{%` or what stands in it cannot be read. `tag-unknown`, `filter-unknown`: nothing by that
 *   name can be done in a letter. `tag-not-closed`: an `if` without its `endif`.
 * - `fact-unknown`, `part-unknown`: this letter knows none of that name. `fact-is-condition`: a yes or no is chosen by,
 *   not printed. `too-clever`: only a fact's name may stand in `{{ }}`, only facts and quoted words in a condition.
 * - `part-not-alone`: a building block shares its line with something else.
 * - `title-missing`, `title-twice`: a letter begins with one `# ` line. `required-missing`: the law wants it in the
 *   letter whatever it chooses. `appeal-promised`: a company's answer cannot be appealed. `too-long`,
 *   `character-reserved`: nothing a person would type.
 */
const templateProblems = [
  'unreadable',
  'tag-unknown',
  'filter-unknown',
  'tag-not-closed',
  'fact-unknown',
  'part-unknown',
  'fact-is-condition',
  'too-clever',
  'part-not-alone',
  'title-missing',
  'title-twice',
  'required-missing',
  'appeal-promised',
  'too-long',
  'character-reserved',
] as const;

/** One thing wrong, on the line it is wrong on (from 1), about a name where there is one. */
export const templateProblemSchema = z.object({
  code: z.enum(templateProblems),
  line: z.int().positive(),
  name: z.string(),
});
export type TemplateProblem = z.infer<typeof templateProblemSchema>;
