import { createInstance, type TFunction } from 'i18next';
import type { Language } from '#domain/language.ts';
import * as caseEn from './en/case.ts';
import * as caseImportEn from './en/case-import.ts';
import * as caseRegisterEn from './en/case-register.ts';
import * as clashEn from './en/clash.ts';
import * as clockEn from './en/clock.ts';
import * as evidenceEn from './en/evidence.ts';
import * as exchangeEn from './en/exchange.ts';
import * as figuresEn from './en/figures.ts';
import * as intakeEn from './en/intake.ts';
import { findings as findingsEn } from './en/letter/letter-findings.ts';
import * as lettersEn from './en/letter/letter-questions.ts';
import * as passphraseEn from './en/passphrase.ts';
import { refusals as refusalsEn } from './en/refusals/refusals.ts';
import * as registerEn from './en/register.ts';
import * as retentionEn from './en/retention.ts';
import { timeline as timelineEn } from './en/timeline.ts';
import * as undrawableEn from './en/undrawable.ts';
import { grounds as groundsEn } from './en/disclosure.ts';
import * as verificationEn from './en/verification.ts';
import * as workflowEn from './en/workflow.ts';
import * as deadlineEn from './en/deadline.ts';
import type { Shape } from './shape.ts';
import * as caseSv from './sv/case.ts';
import * as caseImportSv from './sv/case-import.ts';
import * as caseRegisterSv from './sv/case-register.ts';
import * as clashSv from './sv/clash.ts';
import * as clockSv from './sv/clock.ts';
import { grounds as groundsSv } from './sv/disclosure.ts';
import * as deadlineSv from './sv/deadline.ts';
import * as evidenceSv from './sv/evidence.ts';
import * as exchangeSv from './sv/exchange.ts';
import * as figuresSv from './sv/figures.ts';
import * as intakeSv from './sv/intake.ts';
import { findings as findingsSv } from './sv/letter/letter-findings.ts';
import * as lettersSv from './sv/letter/letter-questions.ts';
import * as passphraseSv from './sv/passphrase.ts';
import { refusals as refusalsSv } from './sv/refusals/refusals.ts';
import * as registerSv from './sv/register.ts';
import * as retentionSv from './sv/retention.ts';
import { timeline as timelineSv } from './sv/timeline.ts';
import * as undrawableSv from './sv/undrawable.ts';
import * as verificationSv from './sv/verification.ts';
import * as workflowSv from './sv/workflow.ts';

/**
 * The words that screen, letter, calendar file, command line and audit share, so that all say the same.
 * Swedish sets the shape; English must have every key of it. Desk-only words are in `renderer/desk/messages`.
 */
export const sv = {
  case: caseSv,
  caseImport: caseImportSv,
  caseRegister: caseRegisterSv,
  clash: clashSv,
  clock: clockSv,
  deadline: deadlineSv,
  exchange: exchangeSv,
  grounds: groundsSv,
  intake: intakeSv,
  letters: { ...lettersSv, findings: findingsSv },
  passphrase: passphraseSv,
  refusals: refusalsSv,
  register: registerSv,
  retention: retentionSv,
  timeline: timelineSv,
  undrawable: undrawableSv,
  verification: verificationSv,
  workflow: workflowSv,
};
export const en: Shape<typeof sv> = {
  case: caseEn,
  caseImport: caseImportEn,
  caseRegister: caseRegisterEn,
  clash: clashEn,
  clock: clockEn,
  deadline: deadlineEn,
  exchange: exchangeEn,
  grounds: groundsEn,
  intake: intakeEn,
  letters: { ...lettersEn, findings: findingsEn },
  passphrase: passphraseEn,
  refusals: refusalsEn,
  register: registerEn,
  retention: retentionEn,
  timeline: timelineEn,
  undrawable: undrawableEn,
  verification: verificationEn,
  workflow: workflowEn,
};

/** With what no screen says itself: a screen shows of figures what it is given, and of an evidence pack nothing. */
export const wholeSv = { ...sv, evidence: evidenceSv, figures: figuresSv };
export const wholeEn: Shape<typeof wholeSv> = { ...en, evidence: evidenceEn, figures: figuresEn };

/**
 * The words of one language: `wordsFor('en')('case.kinds.access')` is `Access`.
 * Instances are cheap and share nothing, so a Swedish desk can issue an English letter.
 */
export function wordsFor(language: Language): TFunction {
  const instance = createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    resources: { sv: { translation: wholeSv }, en: { translation: wholeEn } },
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
