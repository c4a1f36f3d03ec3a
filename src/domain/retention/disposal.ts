import type { Reference } from '../case/reference.ts';
import type { Figure } from './figure.ts';

/** A case that was destroyed: all that is left of it, and nothing of a person. `at` is ISO 8601 in UTC. */
export interface Disposal {
  readonly reference: Reference;
  readonly at: string;
  readonly by: string;
  /** By which rule, in words; absent for those destroyed before rules were recorded. */
  readonly rule?: string;
  readonly figure?: Figure;
  /** The other desks that have destroyed what they had of it, and whose they are. */
  readonly carried?: readonly { readonly desk: string; readonly by: string }[];
}
