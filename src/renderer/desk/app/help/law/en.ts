import type { sv } from './sv.ts';

/** What the articles behind the steps of work ask, in own words. The key is the article as the checklist cites it. */
export const en: Readonly<Record<keyof typeof sv, string>> = {
  '4(7)':
    'The controller is whoever, alone or together with others, decides why and how personal data are processed.',
  '5(1)(d)':
    'Data must be accurate and, where necessary, up to date. What is wrong for the purpose is corrected or erased without delay.',
  '5(2)':
    'The controller answers for the principles being followed and must be able to show it. That is why what was done is written down, with the reason.',
  '12(1)':
    'An answer is concise, clear and easy to understand, above all when it is meant for a child. It is given in writing or by other means; orally if the person asks and their identity is proven.',
  '12(3)':
    'The person is told what was done without undue delay, and at the latest one month after receipt. That may be extended by two months where the request is complex or the number of requests demands it; the notice of it, with the reasons, is due within the first month. A request made electronically is answered electronically where possible.',
  '12(4)':
    'Whoever does not do what was asked says so without delay, and at the latest one month after receipt, with the reasons. The answer tells of the right to complain to a supervisory authority and to go to court.',
  '12(6)':
    'Where there are reasonable doubts about who asks, the controller may ask for the further information needed to confirm the identity, and for no more than that.',
  '15(1)':
    'A person has the right to know whether data about them are processed and, if so, to have access to them and to information on, among other things, purposes, categories of data, recipients, storage, rights, source and automated decisions.',
  '15(3)':
    'The controller gives a copy of the data. The first is free; for more a reasonable administrative fee may be charged. Whoever asks electronically gets it in a common electronic form unless they ask otherwise.',
  '16': 'Inaccurate data are corrected without undue delay. Incomplete data can be completed, also by a supplementary statement.',
  '17(1)':
    'Data are erased without undue delay when they are no longer needed, consent is withdrawn and there is no other basis, an objection is to be followed, the processing is unlawful, a legal obligation requires it, or they were collected when information society services were offered to a child. The exceptions stand in Article 17(3).',
  '18(1)':
    'Processing is restricted when the accuracy is contested, when it is unlawful but the person would rather have restriction than erasure, when the data are needed only for the person’s legal claims, or while an objection is considered.',
  '18(1)(d)':
    'Whoever has objected under Article 21(1) has the right to restriction while it is settled whether the controller’s legitimate grounds weigh more.',
  '19': 'Every recipient is told of a rectification, erasure or restriction, unless it is impossible or would take disproportionate effort. The person is told who the recipients are if they ask.',
  '20(1)':
    'A person has the right to get the data that they gave themselves, in a structured, commonly used and machine-readable format, where the processing is automated and rests on consent or a contract.',
  '21(1)':
    'Where somebody objects to processing that rests on public or legitimate interests, it stops, unless the controller shows compelling legitimate grounds that weigh more, or that the data are needed for legal claims.',
  '21(3)':
    'When somebody objects to direct marketing, the data may no longer be processed for it. Nothing is weighed.',
  '22(3)':
    'Where decisions are made by automated means alone, on the ground of a contract or consent, the person can at least have a human look at it, give their view, and contest the decision.',
  '28(3)(e)':
    'The processor helps the controller, as far as possible, to answer requests from the persons concerned.',
  '31': 'The controller and the processor cooperate, on request, with the supervisory authority.',
  '33(1)':
    'A personal data breach is notified to the supervisory authority without undue delay and, where feasible, within 72 hours of becoming aware of it, unless it is unlikely to result in a risk. A later notification gives the reasons for the delay.',
  '33(2)':
    'The processor tells the controller without undue delay after becoming aware of a breach.',
  '33(3)':
    'The notification describes the breach, where possible who and how many persons and records it concerns, the contact point, the likely consequences, and the measures.',
  '33(4)':
    'Where not everything can be given at once, it may be given in phases without undue further delay.',
  '33(5)':
    'Every breach is documented: what happened, its effects and the measures, so that the supervisory authority can verify it.',
  '34(1)':
    'Where a breach is likely to result in a high risk to persons, they are told without undue delay.',
  '34(3)':
    'The persons need not be told when the data were unintelligible to whoever got them, when later measures have removed the high risk, or when it would take disproportionate effort; then the public is told instead.',
  '58(1)':
    'The supervisory authority may, among other things, order the controller to give information, and obtain access to personal data and to what it needs for its examination.',
  policy:
    'This is no law but a promise of the company’s own privacy policy. What was promised is kept: processing is to be fair and transparent (Article 5(1)(a)).',
};
