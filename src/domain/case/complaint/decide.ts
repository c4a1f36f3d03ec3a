import { ok, refuse } from '../../result.ts';
import { countWords, fewestWords } from '../count-words.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { ComplaintCommand } from './command.ts';

/** What a command in a complaint does; see `decide`. */
export const complaintDecisions: Decisions<ComplaintCommand> = {
  'appoint-representative': (_, { name, contact }) =>
    wordless(name) ??
    (contact && wordless(contact.summary)) ??
    ok([
      { type: 'representative-appointed', name: name.trim() },
      ...(contact
        ? [{ type: 'contact-logged', direction: 'out', answers: false, ...contact } as const]
        : []),
    ]),
  'describe-options': (_, { options }) => {
    const described = wordsIn(options);
    if (described.length === 0) return refuse({ code: 'reason-missing' });
    return ok([{ type: 'options-described', options: described }]);
  },
  'find-complaint': (_, { finding }) =>
    wordless(finding.reasons) ??
    (countWords(finding.reasons) < fewestWords
      ? refuse({ code: 'reasons-thin', atLeast: fewestWords })
      : ok([{ type: 'complaint-found', finding }])),
  'choose-remedy': ({ complaint }, { remedy, followUpOn, options = [], result }) => {
    const described = wordsIn(options);
    if (described.length + complaint.options.length === 0) {
      return refuse({ code: 'options-not-described' });
    }
    return (
      wordless(remedy) ??
      (result === undefined ? undefined : wordless(result)) ??
      ok([
        ...(described.length > 0
          ? [{ type: 'options-described', options: described } as const]
          : []),
        { type: 'remedy-chosen', remedy, followUpOn },
        ...(result === undefined ? [] : [{ type: 'remedy-carried-out', result } as const]),
      ])
    );
  },
  'carry-out-remedy': ({ complaint }, { result }) => {
    if (!complaint.remedy) return refuse({ code: 'remedy-not-chosen' });
    return wordless(result) ?? ok([{ type: 'remedy-carried-out', result }]);
  },
};

const wordsIn = (options: readonly string[]): readonly string[] =>
  options.map((option) => option.trim()).filter(Boolean);
