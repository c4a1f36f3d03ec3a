import type { WorkflowRefusal } from '#domain/case/refusal.ts';

/** Why the law, or our own promise, does not let something pass yet: part of `refusals.ts`. */
export const workflowRefusals = {
  'command-not-for-kind': {
    title: 'That cannot be done in a case of this kind',
    advice: 'Check the kind of the case.',
  },
  'outcome-not-for-kind': {
    title: 'Such a case cannot end like that',
    advice: 'Choose an outcome of the case’s kind, or correct the kind.',
  },
  'ground-missing': {
    title: 'The ground is missing, or does not belong here',
    advice:
      'A refusal, whole or partial, must have its ground and reasons. No other outcome has any.',
  },
  'ground-not-for-kind': {
    title: 'The ground does not apply to this right',
    advice: 'Choose a ground that the law gives for the case’s kind.',
  },
  'checklist-open': {
    title: 'Something the law asks is not done',
    advice: 'Finish what is open in the checklist: {{checks}}.',
  },
  'role-undecided': {
    title: 'It is not decided whose data they are',
    advice: 'Decide first whether we are controller or processor.',
  },
  'processor-forwards': {
    title: 'We are processor and do not answer in substance',
    advice: 'Forward the case to the controller.',
  },
  'not-processor': {
    title: 'We are not processor in this case',
    advice: 'Decide first that we are processor, and for whom.',
  },
  'controller-missing': {
    title: 'The controller is missing',
    advice: 'Write whose customer data they are.',
  },
  'identity-unsettled': {
    title: 'The identity is not settled',
    advice:
      'Confirm the identity, or note why it need not be checked. Nothing is disclosed before.',
  },
  'identity-not-asked': {
    title: 'The identity was not asked for',
    advice: 'Ask first, in the least intrusive way.',
  },
  'no-representative': {
    title: 'The case has no representative',
    advice: 'Say first who acts for the requester.',
  },
  'authority-not-shown': {
    title: 'The representative’s authority is not shown',
    advice: 'Note how it was shown. Nothing is disclosed before.',
  },
  'recipients-listed': {
    title: 'The case has recipients',
    advice: 'Tell them, or note why that is not possible.',
  },
  'recipients-in-record': {
    title: 'The record of processing names recipients',
    advice: 'List them and tell them, or correct the record: {{names}}.',
  },
  'already-restricted': {
    title: 'Processing is restricted already',
    advice: 'Let the restriction end first.',
  },
  'not-restricted': {
    title: 'Processing is not restricted',
    advice: 'There is no restriction to announce or lift.',
  },
  'requester-not-told': {
    title: 'The requester has not been told',
    advice:
      'Article 18(3): tell them first, by letter or otherwise, and lift the restriction then.',
  },
  'law-unnamed': {
    title: 'Name the law, and the safeguards it lays down',
    advice:
      'Only a law with safeguards of its own frees from human review (Article 22(2)(b)). Contract and consent do not.',
  },
  'fee-undecided': {
    title: 'Nobody has decided on a fee',
    advice:
      'Decide the fee in the case first, with its facts. The letter says the same (Article 12(5)).',
  },
  'sheets-unissued': {
    title: 'Issue the letter first',
    advice:
      'The sheets are copies of a letter. Issue “$t(case.letters.{{kind}})” in this language ({{language}}) as the case stands now.',
  },
  'list-columns-missing': {
    title: 'The list lacks a column',
    advice: 'The first row must have headings: a name, and an address or an e-mail address.',
  },
  'list-empty': {
    title: 'Nobody stands on the list',
    advice: 'Choose a list with a person a row.',
  },
  'list-too-long': {
    title: 'The list has {{rows}} rows',
    advice: 'At most {{most}} sheets are made at a time. Divide the list.',
  },
  'list-rows-faulty': {
    title: 'Rows that nobody can be written to by: {{count}}',
    advice:
      'Rows {{rows}} lack a name, lack an address, hold a formula, or name another language than Swedish and English. Mend the list: nobody is left out in silence.',
  },
  'list-unread': {
    title: 'The list cannot be read for certain',
    advice:
      '{{ragged}} rows have more cells than the heading, and {{undecoded}} characters are wrongly encoded. Save it as CSV in UTF-8 and try again.',
  },
  'options-not-described': {
    title: 'The options are not described',
    advice: 'Describe the options to the person who complains before a remedy is chosen.',
  },
  'remedy-not-chosen': {
    title: 'No remedy is chosen',
    advice: 'Choose the remedy first.',
  },
  'risk-not-assessed': {
    title: 'The risk is not assessed',
    advice: 'Assess likelihood and severity first.',
  },
  'notification-not-decided': {
    title: 'It is not decided to notify',
    advice: 'Decide on the notification first, with reasons.',
  },
  'already-notified': {
    title: 'The breach is notified already',
    advice: 'Supplement the notification instead.',
  },
  'not-notified': {
    title: 'The breach is not notified',
    advice: 'Record the notification first. Then it can be supplemented.',
  },
  'delay-unexplained': {
    title: 'The reasons for the delay are missing',
    advice:
      'Write why the notification comes after 72 hours: the reasons go with it (Article 33(1)).',
  },
  'communication-not-decided': {
    title: 'It is not decided to inform',
    advice: 'Decide first that the persons are to be informed.',
  },
  'ground-contradicted': {
    title: 'The ground is another than the one the requester was told',
    advice:
      'A refusal has the same grounds in letter and case. Change the decision to refuse, or leave the grounds empty.',
  },
  'outcome-contradicted': {
    title: 'The outcome does not agree with what was done',
    advice: 'The case says otherwise. Choose the outcome it proposes, or correct what is wrong.',
  },
  'outcome-unexplained': {
    title: 'The outcome is another than the one that follows from the case',
    advice: 'Write in the note why.',
  },
  'refusal-undecided': {
    title: 'The refusal is not decided',
    advice:
      'Decide on the refusal first, with its ground and reasons. The letter and the outcome take them from there.',
  },
  'nothing-portable': {
    title: 'The right to portability covers none of the data',
    advice:
      'Issue the access summary instead: the requester has a right of access (Article 15). Decide to refuse portability.',
  },
  'not-late': {
    title: 'The answer is not late',
    advice: 'It is due on {{due}}. If more time is needed, a notice of extension is what holds.',
  },
  'nothing-withheld': {
    title: 'An area without data has nothing to withhold',
    advice: 'Say that it holds data, or take the reason away.',
  },
  'lifted-early': {
    title: 'The restriction cannot end yet',
    advice: 'The requester was told that it ends on {{liftsOn}} (Article 18(3)).',
  },
  'person-not-heard': {
    title: 'The person has not been heard',
    advice:
      'Let the person give their view and record it. Whoever the decision is about has the right to that when a human looks at it (Article 22(3)).',
  },
  'risk-contradicted': {
    title: 'The decision contradicts the assessment of the risk',
    advice:
      'The risk is assessed as $t(workflow.risks.{{risk}}). Assess it again if that is wrong; otherwise it holds (Articles 33(1) and 34(1)).',
  },
  'unlikely-unexplained': {
    title: 'It is not said why a risk is unlikely',
    advice: 'Choose what makes the breach unlikely to result in a risk (Article 33(1)).',
  },
  'reasons-thin': {
    title: 'The reasons are too short to explain anything',
    advice: 'Write what the decision rests on, in {{atLeast}} words at least.',
  },
  'item-unknown': {
    title: 'The row does not exist or is done already',
    advice: 'Read the case again.',
  },
} satisfies Record<
  Exclude<WorkflowRefusal['code'], 'letter-not-for-kind'>,
  { title: string; advice: string }
>;
