/** What a breach is of (Art. 4(12)): confidentiality, integrity, availability. */
export const breachTypes = ['confidentiality', 'integrity', 'availability'] as const;
export type BreachType = (typeof breachTypes)[number];

/** A scale of four for likelihood and severity; `unlikely × any` is what Art. 33(1) lets pass unnotified. */
export const riskLevels = ['low', 'medium', 'high', 'very-high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/**
 * What Art. 33(3) and IMY's form ask: nature, groups of persons and data with approximate numbers, consequences and
 * measures. Texts may be '' while they are not known yet (Art. 33(4)); numbers are absent until estimated.
 */
export interface BreachDescription {
  readonly nature: string;
  readonly types: readonly BreachType[];
  readonly cause: string;
  /** ISO 8601; absent when not known. */
  readonly beganAt?: string;
  /** ISO 8601; absent while it goes on. */
  readonly endedAt?: string;
  readonly groups: string;
  readonly persons?: number;
  readonly data: string;
  readonly records?: number;
  readonly consequences: string;
  readonly measuresTaken: string;
  readonly measuresPlanned: string;
}

/** Likelihood × severity for the persons' rights and freedoms, with reasons. */
export interface RiskAssessment {
  readonly likelihood: RiskLevel;
  readonly severity: RiskLevel;
  readonly reasons: string;
}

/** Why a breach is unlikely to result in a risk (Art. 33(1)); after the examples of EDPB 9/2022. */
export const unlikelyBecauses = [
  'public-already',
  'unintelligible',
  'trusted-recipient',
  'no-effect',
] as const;
export type UnlikelyBecause = (typeof unlikelyBecauses)[number];

/** Whether the authority is notified (Art. 33(1)), with reasons either way; `because` is absent in old books. */
export type NotificationDecision =
  | { readonly notify: true; readonly reasons: string }
  | { readonly notify: false; readonly because?: UnlikelyBecause; readonly reasons: string };

/** A notification that went to the authority. `complete` is false while a supplement is owed (Art. 33(4)). ISO 8601. */
interface Notification {
  readonly at: string;
  /** The authority's own reference; '' until known. */
  readonly receipt: string;
  /** Why it came after 72 hours; '' when it did not. */
  readonly delayReasons: string;
  readonly complete: boolean;
  readonly supplements: readonly { readonly at: string; readonly text: string }[];
}

/** Why persons are not told of a breach (Art. 34(3)), or that no high risk is likely (Art. 34(1)). */
export const communicationExceptions = [
  'no-high-risk',
  'unintelligible',
  'risk-removed',
  'disproportionate',
] as const;
export type CommunicationException = (typeof communicationExceptions)[number];

/** Whether the persons are told (Art. 34). */
export type CommunicationDecision =
  | { readonly inform: true; readonly reasons: string }
  | {
      readonly inform: false;
      readonly exception: CommunicationException;
      readonly reasons: string;
    };

/** A controller whose data a breach at its processor concerns, and whether it was told (Art. 33(2)). ISO 8601. */
interface ListedController {
  readonly id: string;
  readonly name: string;
  /** How to reach it, line by line; may be ''. */
  readonly contact: string;
  readonly told?: { readonly at: string; readonly how: string };
}

/** All that is documented of a breach (Art. 33(5)). Nothing is lost when a case turns out to be something else. */
export interface BreachRecord {
  readonly description?: BreachDescription;
  readonly risk?: RiskAssessment;
  readonly decision?: NotificationDecision;
  readonly notification?: Notification;
  readonly communication?: CommunicationDecision;
  readonly informed?: { readonly at: string; readonly how: string; readonly persons: number };
  /** How many stand on the list of those to be told. */
  readonly listed?: number;
  /** As processor: all controllers concerned, where there are several. */
  readonly controllers?: readonly ListedController[];
  /** As processor: that the controller was told (Art. 33(2)); of several, the last. */
  readonly controllerTold?: {
    readonly at: string;
    readonly controller: string;
    readonly how: string;
  };
}
