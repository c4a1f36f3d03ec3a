import type { Role } from './facts.ts';

/** What can happen about whose data they are. */
export type RoleEvent =
  | { readonly type: 'role-decided'; readonly role: Exclude<Role, { is: 'undecided' }> }
  | {
      readonly type: 'case-forwarded';
      readonly to: string;
      readonly how: string;
      readonly happenedAt?: string;
    };
