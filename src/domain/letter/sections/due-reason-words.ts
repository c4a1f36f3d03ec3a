/** How a due date was come by, as parts of one plain sentence; the whole computation is on the case's screen. */
export interface DueReasonWords {
  readonly month: string;
  readonly threeMonths: string;
  readonly lastOfMonth: string;
  readonly paused: (facts: { readonly days: number }) => string;
  readonly moved: (facts: { readonly from: string; readonly to: string }) => string;
  /**
   * Joins the parts; a complaint or question is answered by a target of the company's own, not by the law's. `calendar`: the
   * month's end or a working day had a say, which is Regulation 1182/71 and not Art. 12(3).
   */
  readonly sentence: (facts: {
    readonly parts: string;
    readonly statutory: boolean;
    readonly calendar: boolean;
  }) => string;
}
