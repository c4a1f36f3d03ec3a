import type { Ground } from '#domain/case/ending/grounds.ts';
import type { IdentityMeans } from '#domain/case/identity/facts.ts';
import type { MeasureKind } from '#domain/case/measures/facts.ts';
import type { Finding } from '#domain/case/complaint/facts.ts';
import type { PortableBasis } from '#domain/case/portability/facts.ts';
import type { RequesterGroup } from '#domain/case/requester/facts.ts';
import type { RestrictionGround } from '#domain/case/restriction/facts.ts';
import type { LinkRelation } from '#domain/case/work/facts.ts';
import type {
  CommunicationException,
  BreachType,
  RiskLevel,
  UnlikelyBecause,
} from '#domain/case/breach/facts.ts';
import type { CheckId } from '#domain/workflow/check.ts';

/** Vad lagen kräver av ett ärende, som en rad i en checklista. */
export const checks = {
  'role-decided': 'Avgör om vi är personuppgiftsansvarig eller biträde',
  forwarded: 'Skicka vidare till den personuppgiftsansvarige',
  'controller-told': 'Underrätta den personuppgiftsansvarige',
  'identity-settled': 'Klarlägg identiteten',
  'authority-shown': 'Ombudets behörighet är visad',
  'sources-searched': 'Sök i alla system som kan ha uppgifter',
  'sources-accounted': 'Varje system med uppgifter har lämnat dem eller ett skäl',
  'portability-assessed': 'Bedöm vilka uppgifter rätten omfattar',
  corrected: 'Rätta eller komplettera uppgifterna',
  erased: 'Radera uppgifterna',
  restricted: 'Begränsa behandlingen',
  'objection-weighed': 'Väg invändningen mot våra skäl',
  'restricted-meanwhile': 'Begränsa behandlingen medan invändningen prövas',
  'marketing-stopped': 'Sluta med direkt marknadsföring',
  'suppression-entered': 'För in adressen på spärrlistan',
  'human-reviewed': 'Låt en människa pröva beslutet på nytt',
  'recipients-told': 'Underrätta alla mottagare',
  answered: 'Ge besked till den som begärt det',
  'reasons-told': 'Ge skälen, och visa vägen till myndigheten och domstol',
  'told-anew':
    'Ett brev säger något som sedan har beslutats annorlunda: utfärda det på nytt, eller notera hur det har sagts',
  'withdrawal-received':
    'Den begärandes eget besked om att ärendet återkallas, som brev eller som inkommande kontakt under Arbete',
  'representative-appointed': 'Utse vår kontaktperson vid namn',
  'complainant-contacted': 'Ta kontakt med den som klagar',
  'complaint-found': 'Avgör om klagomålet har fog för sig, med skäl',
  'options-described': 'Beskriv vilka alternativ som finns',
  'remedy-chosen': 'Bestäm en åtgärd',
  'remedy-carried-out': 'Följ upp att åtgärden är gjord',
  'inquiry-described': 'Beskriv vad myndigheten frågar om och till vilken dag',
  'inquiry-placed': 'Ange vilket ärende det gäller',
  'bundle-gathered': 'Samla underlaget som ska följa med',
  'breach-described': 'Beskriv vad som har hänt',
  'risk-assessed': 'Bedöm risken för de berörda',
  'notification-decided': 'Besluta om anmälan till myndigheten',
  'authority-notified': 'Anmäl till myndigheten',
  'notification-complete': 'Komplettera anmälan',
  'communication-decided': 'Besluta om de berörda ska informeras',
  'persons-informed': 'Informera de berörda',
} satisfies Record<CheckId, string>;

export const groups = {
  unknown: 'Inte angivet',
  'customer-contact': 'Kontaktperson hos kund',
  'service-user': 'Användare av en tjänst',
  prospect: 'Potentiell kund',
  other: 'Annan',
} satisfies Record<RequesterGroup, string>;

export const means = {
  'log-in': 'inloggning i tjänsten',
  'code-to-known-address': 'kod till en adress vi redan har',
  'known-details': 'svar på frågor om uppgifter vi redan har',
  'electronic-id': 'e-legitimation',
  other: 'annat sätt',
} satisfies Record<IdentityMeans, string>;

export const grounds = {
  'manifestly-unfounded': 'Uppenbart ogrundad begäran',
  excessive: 'Orimlig begäran',
  'others-rights': 'Andras rättigheter och friheter',
  'trade-secret': 'Företagshemlighet',
  secrecy: 'Sekretess eller tystnadsplikt',
  'draft-or-note': 'Utkast eller minnesanteckning',
  'data-accurate': 'Uppgifterna är riktiga',
  'no-erasure-ground': 'Ingen grund för radering föreligger',
  expression: 'Yttrande- och informationsfrihet',
  'legal-obligation': 'Rättslig förpliktelse',
  'public-health': 'Folkhälsa',
  archiving: 'Arkiv, forskning eller statistik',
  'legal-claims': 'Rättsliga anspråk',
  'no-restriction-ground': 'Ingen grund för begränsning föreligger',
  'compelling-grounds': 'Tvingande berättigade skäl',
  'other-basis': 'Annan rättslig grund än intresseavvägning',
  'not-consent-or-contract': 'Varken samtycke eller avtal',
  'not-automated': 'Behandlingen är inte automatiserad',
  'not-provided-by-person': 'Uppgifterna kommer inte från den registrerade',
  'not-solely-automated': 'Beslutet är inte enbart automatiserat',
  'automated-by-contract': 'Nödvändigt för ett avtal; en människa prövar ändå',
  'automated-by-law': 'Tillåtet enligt en lag som anger skyddsåtgärder',
  'automated-by-consent': 'Uttryckligt samtycke; en människa prövar ändå',
  'contract-law-or-consent': 'Avtal, lag eller samtycke (äldre ärenden)',
} satisfies Record<Ground, string>;

export const measures = {
  corrected: 'Rättat',
  completed: 'Kompletterat',
  erased: 'Raderat',
  stopped: 'Upphört',
  transmitted: 'Överfört',
  kept: 'Behållet',
} satisfies Record<MeasureKind, string>;

export const portableBases = {
  consent: 'samtycke',
  contract: 'avtal',
  other: 'annan rättslig grund',
} satisfies Record<PortableBasis, string>;

export const findings = {
  upheld: 'har fog för sig',
  partly: 'har delvis fog för sig',
  'not-upheld': 'saknar fog',
} satisfies Record<Finding['outcome'], string>;

export const restrictionGrounds = {
  a: 'riktigheten är ifrågasatt (18.1 a)',
  b: 'olaglig behandling, men personen vill ha begränsning (18.1 b)',
  c: 'personen behöver uppgifterna för rättsliga anspråk (18.1 c)',
  d: 'en invändning prövas (18.1 d)',
} satisfies Record<RestrictionGround, string>;

export const relations = {
  'same-person': 'Samma person',
  'arose-from': 'Kom ur',
  'led-to': 'Ledde till',
  related: 'Hör ihop med',
} satisfies Record<LinkRelation, string>;

export const breachTypes = {
  confidentiality: 'Konfidentialitet (obehörig åtkomst eller spridning)',
  integrity: 'Riktighet (obehörig ändring)',
  availability: 'Tillgänglighet (förlust eller förstöring)',
} satisfies Record<BreachType, string>;

export const risks = {
  low: 'låg',
  medium: 'måttlig',
  high: 'hög',
  'very-high': 'mycket hög',
} satisfies Record<RiskLevel, string>;

export const unlikelyBecauses = {
  'public-already': 'uppgifterna är redan offentliga',
  unintelligible: 'uppgifterna går inte att läsa för obehöriga',
  'trusted-recipient': 'en betrodd mottagare har raderat eller lämnat tillbaka dem',
  'no-effect': 'störningen var kort och gick ingen ut över',
} satisfies Record<UnlikelyBecause, string>;

export const exceptions = {
  'no-high-risk': 'ingen hög risk är sannolik (34.1)',
  unintelligible: 'uppgifterna är oläsliga för obehöriga (34.3 a)',
  'risk-removed': 'åtgärder har undanröjt den höga risken (34.3 b)',
  disproportionate: 'oproportionell ansträngning, allmänheten informeras (34.3 c)',
} satisfies Record<CommunicationException, string>;
