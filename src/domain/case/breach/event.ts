import type {
  BreachDescription,
  CommunicationDecision,
  NotificationDecision,
  RiskAssessment,
} from './facts.ts';

/** What can happen in a personal data breach. */
export type BreachEvent =
  | { readonly type: 'breach-described'; readonly description: BreachDescription }
  | { readonly type: 'risk-assessed'; readonly risk: RiskAssessment }
  | { readonly type: 'notification-decided'; readonly decision: NotificationDecision }
  | {
      readonly type: 'authority-notified';
      readonly receipt: string;
      readonly delayReasons: string;
      readonly complete: boolean;
      readonly happenedAt?: string;
    }
  | {
      readonly type: 'notification-supplemented';
      readonly text: string;
      readonly complete: boolean;
      readonly happenedAt?: string;
    }
  | { readonly type: 'communication-decided'; readonly decision: CommunicationDecision }
  | {
      readonly type: 'persons-informed';
      readonly how: string;
      readonly persons: number;
      readonly happenedAt?: string;
    }
  | { readonly type: 'persons-listed'; readonly persons: number }
  | {
      readonly type: 'controller-listed';
      readonly id: string;
      readonly name: string;
      readonly contact: string;
    }
  | {
      readonly type: 'controller-dropped';
      readonly id: string;
      readonly name: string;
      readonly reason: string;
    }
  | {
      readonly type: 'controller-told';
      readonly controller: string;
      readonly how: string;
      readonly happenedAt?: string;
    };
