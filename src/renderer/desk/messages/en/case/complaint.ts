import type { Shape } from '#shared/words/shape.ts';
import type { complaint as sv } from '../../sv/case/complaint.ts';

/** The tab about a complaint. */
export const complaint = {
  find: 'Assess the complaint',
  findHelp: 'One that is not upheld needs no remedy: the reasons are the answer.',
  finding: 'Result',
  findingReasons: 'What we have found, and why',
  findingHelp: 'Stands in the answer to the person who complains.',
  confidential: 'Treated in confidence',
  promisedIn: 'From the privacy policy, version {{version}}.',
  change: 'Change',
  appoint: 'Appoint',
  appointHelp:
    'The policy promises that our representative makes contact: a human being with a name.',
  representative: 'Our representative',
  representativeHelp: 'The name that the person who complains is given.',
  alreadyContacted: 'What was said, if contact has been made already',
  alreadyContactedHelp: 'Logged as a contact in the case. Empty: the contact is yet to be made.',
  contactHelp: 'Call or write, and log what was said.',
  letterSent: 'A letter to make contact was issued {{when}}.',
  describe: 'Describe',
  optionsHelp: 'Tell the person who complains which ways there are to put things right.',
  options: 'Options',
  onePerLine: 'One option on each line.',
  choose: 'Choose',
  remedyHelp: 'What do we do, and when do we look whether it helped?',
  option: 'Start from an option',
  remedy: 'Remedy',
  remedyWords: 'Adjust the words if needed.',
  followUpOn: 'Followed up',
  alreadyDone: 'Result, if it is done already',
  alreadyDoneHelp: 'Empty: the result is recorded when it is done.',
  carryOut: 'Record the result',
  carryOutHelp: 'See that the remedy was carried out, and that it helped.',
  result: 'Result',
  resultHelp: 'What was done, and what the person who complained thinks of it.',
  carriedOutAt: 'Recorded',
  branch: 'Is it a request or a breach as well?',
  branchHelp:
    'Open that as a case of its own. It keeps the day the complaint came in, and the cases are linked both ways.',
  openBranch: 'Open a linked case',
  branchText:
    'The new case gets the same person, the same words and the same day of receipt. If the complaint really is something else, correct the kind of the case at the top instead: the day stays then too.',
  branched: '{{reference}} is opened and linked',
} satisfies Shape<typeof sv>;
