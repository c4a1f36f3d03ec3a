import { ok, refuse } from '../../result.ts';
import { countWords, fewestWords } from '../count-words.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { ComplaintCommand } from './command.ts';

/** What a command in a complaint does; see `decide`. */
export const complaintDecisions: Decisions<ComplaintCommand> = {
  'appoint-representative': (_, { name }) =>
    wordless(name) ?? ok([{ type: 'representative-appointed', name: name.trim() }]),
  'describe-options': (_, { options }) => {
    const described = options.map((option) => option.trim()).filter(Boolean);
    if (described.length === 0) return refuse({ code: 'reason-missing' });
    return ok([{ type: 'options-described', options: described }]);
  },
  'find-complaint': (_, { finding }) =>
    wordless(finding.reasons) ??
    (countWords(finding.reasons) < fewestWords
      ? refuse({ code: 'reasons-thin', atLeast: fewestWords })
      : ok([{ type: 'complaint-found', finding }])),
  'choose-remedy': ({ complaint }, { remedy, followUpOn }) => {
    if (complaint.options.length === 0) return refuse({ code: 'options-not-described' });
    return wordless(remedy) ?? ok([{ type: 'remedy-chosen', remedy, followUpOn }]);
  },
  'carry-out-remedy': ({ complaint }, { result }) => {
    if (!complaint.remedy) return refuse({ code: 'remedy-not-chosen' });
    return wordless(result) ?? ok([{ type: 'remedy-carried-out', result }]);
  },
};
