/**
 * How an objection was weighed (Art. 21(1)). The burden is the controller's: it goes on only for compelling legitimate
 * grounds that override, or for legal claims.
 */
export type Weighing =
  | { readonly result: 'stopped'; readonly reasons: string }
  | {
      readonly result: 'continues';
      readonly ground: 'compelling-grounds' | 'legal-claims';
      readonly reasons: string;
    };
