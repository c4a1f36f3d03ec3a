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
  'already-restricted': {
    title: 'Processing is restricted already',
    advice: 'Let the restriction end first.',
  },
  'not-restricted': {
    title: 'Processing is not restricted, or its end is announced already',
    advice: 'There is no restriction to announce or lift.',
  },
  'requester-not-told': {
    title: 'The requester has not been told',
    advice:
      'Article 18(3): tell them first, by letter or otherwise, and lift the restriction then.',
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
    advice: 'There is no notification to supplement.',
  },
  'delay-unexplained': {
    title: 'The reasons for the delay are missing',
    advice: 'Article 33(1): a notification after 72 hours is accompanied by the reasons.',
  },
  'communication-not-decided': {
    title: 'It is not decided to inform',
    advice: 'Decide first that the persons are to be informed.',
  },
  'item-unknown': {
    title: 'The row does not exist or is done already',
    advice: 'Read the case again.',
  },
} satisfies Record<
  Exclude<WorkflowRefusal['code'], 'letter-not-for-kind'>,
  { title: string; advice: string }
>;
