import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { adoptVersion, withdrawVersion } from '../../casework/register/change-register.ts';
import { exportRegister } from '../../casework/register/export-register.ts';
import { registerView } from '../../casework/register/register-view.ts';
import { withWork, type Counter } from '../with-work.ts';

type RegisterChannel = Extract<keyof Handlers, `register:${string}`>;

/** The record of processing: read, given new versions, taken out. */
export const registerHandlers = (counter: Counter): Pick<Handlers, RegisterChannel> => ({
  'register:show': withWork(counter, async (work) => ok(registerView(work))),
  'register:adopt': withWork(counter, adoptVersion),
  'register:withdraw': withWork(counter, withdrawVersion),
  'register:export': withWork(counter, exportRegister),
});
