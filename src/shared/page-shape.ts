/** What a stranger's page may be made of where it is shown: text and its shape. No picture, no link, nothing that asks for anything. */
export const pageShape = {
  tags: (
    'b big blockquote br caption center code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins li ol p pre q s ' +
    'small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'
  ).split(' '),
  attributes:
    'align bgcolor border cellpadding cellspacing color colspan dir height lang rowspan size start title valign width'.split(
      ' ',
    ),
};
