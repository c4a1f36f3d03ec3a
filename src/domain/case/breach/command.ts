import type {
  BreachDescription,
  CommunicationDecision,
  NotificationDecision,
  RiskAssessment,
} from './facts.ts';

/** What staff can do in a personal data breach. */
export type BreachCommand =
  | { readonly type: 'describe-breach'; readonly description: BreachDescription }
  | { readonly type: 'assess-risk'; readonly risk: RiskAssessment }
  | { readonly type: 'decide-notification'; readonly decision: NotificationDecision }
  | {
      readonly type: 'record-notification';
      readonly receipt: string;
      /** Needed when it went later than 72 hours after awareness (Art. 33(1)). */
      readonly delayReasons: string;
      readonly complete: boolean;
      /** When it went, where that was before now. */
      readonly at?: string;
    }
  | {
      readonly type: 'supplement-notification';
      readonly text: string;
      readonly complete: boolean;
      readonly at?: string;
    }
  | { readonly type: 'decide-communication'; readonly decision: CommunicationDecision }
  | {
      readonly type: 'record-communication';
      readonly how: string;
      readonly persons: number;
      readonly at?: string;
    }
  /** That a list of those to be told was made, so many of them; the list itself is kept sealed with the case. */
  | { readonly type: 'list-persons'; readonly persons: number }
  /** As processor, each controller whose data the breach concerns (Art. 33(2)); `contact` may be ''. */
  | { readonly type: 'list-controller'; readonly name: string; readonly contact: string }
  | { readonly type: 'drop-controller'; readonly id: string; readonly reason: string }
  | {
      readonly type: 'tell-controller';
      readonly controller: string;
      readonly how: string;
      readonly at?: string;
    };
