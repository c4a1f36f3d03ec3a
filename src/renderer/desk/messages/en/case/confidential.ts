/** Cases that the named officers alone open. */
export const confidential = {
  mark: 'Confidential',
  menu: 'Confidentiality',
  make: 'Make confidential',
  change: 'Change who opens the case',
  meaning:
    'Only those you choose can open the case. Everybody else sees that there is one, with its reference, kind, date and who opens it. They do not find it by search, and it is not in their exports or calendar; figures count it and tell nothing more of it.',
  who: 'Who opens the case',
  reasonHelp:
    'The reason is kept in the book, where every officer can read it. Write nothing about whom the case concerns.',
  whatTheyHad:
    'What a colleague has already read, printed or saved they still have. Their computer lets go of the keys at its next exchange, and what is added from now on they do not open. Older backups may still open the case as it was.',
  forGood:
    'After that only those chosen decide who opens the case. It never becomes open to everybody again: choose everybody, and all who are here now open it, but whoever joins later has to be added.',
  withoutYou:
    'You are not among those chosen. Once you save, you cannot open the case or change this back.',
  oneAlone:
    'Only you can open the case. If you leave, or lose both passphrase and recovery key, nobody can. Consider choosing one more person.',
  done: 'Those chosen now open {{reference}}, and nobody else',
  shut_one: '{{count, number}} confidential case that you do not open',
  shut_other: '{{count, number}} confidential cases that you do not open',
  pageTitle: '{{reference}} is confidential',
  pageFacts: '{{kind}}, received {{day}}.',
  openedBy: 'Opened by {{names}}.',
  openedByNobody: 'Those who could open it have left, and nobody else can.',
  pageAdvice:
    'If you need to read it, ask one of those who open it to add you. If you have something that belongs to it, give it to them and do not put it in a case of its own.',
  seenBy: 'Seen by',
  seenByText:
    'Once a day: each person who opens it since it became confidential, and always who only reads, an auditor for instance. Only those who may open the case see this list.',
  seen: {
    opened: '{{name}} opened it on {{at}}',
    exported: '{{name}} had it in a list of cases that went out with names on {{at}}',
  },
  seenAll: 'Show all {{count, number}}',
  leftShut:
    'Nobody else opens {{references}}. If {{name}} is removed now, nobody can open what is added. Ask {{name}} to add somebody first.',
};
