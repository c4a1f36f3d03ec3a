import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract.ts';
import { caseRows } from '../casework/case-rows.ts';
import { caseView } from '../casework/case-view.ts';
import { execute } from '../casework/execute.ts';
import { logCase } from '../casework/log-case.ts';
import type { Session } from '../session.ts';
import { withWork } from './with-work.ts';

type CaseChannel = Extract<keyof Handlers, `cases:${string}`>;

export const caseHandlers = (session: Session): Pick<Handlers, CaseChannel> => ({
  'cases:log': withWork(session, logCase),
  'cases:list': withWork(session, async (work, query) => ok(caseRows(work, query))),
  'cases:show': withWork(session, (work, { reference }) => caseView(work, reference)),
  'cases:execute': withWork(session, (work, { reference, command }) =>
    execute(work, reference, [command]),
  ),
});
