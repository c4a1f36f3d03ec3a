import type { SampleLetters, SampleManners } from './sample-letters.ts';

export const englishLetters = {
  access: [
    {
      subject: 'Subject access request',
      text: 'Under Article 15 GDPR I request a copy of the personal data you hold about me, where you got it and who has received it.',
    },
    {
      subject: 'What do you know about me?',
      text: 'I have used your service for some years. Please send me everything you have stored about me.',
    },
  ],
  rectification: [
    {
      subject: 'Wrong address on file',
      text: 'You still have my old address. Please correct it and confirm once this is done.',
    },
    {
      subject: 'My name is misspelled',
      text: 'My surname is misspelled in your portal. Please update the record.',
    },
  ],
  erasure: [
    {
      subject: 'Please delete my account',
      text: 'I have left the company that uses your service. Please delete my account and all data about me.',
    },
    {
      subject: 'Right to be forgotten',
      text: 'I would like my personal data erased, and a note when it has been done.',
    },
  ],
  restriction: [
    {
      subject: 'Restriction of processing',
      text: 'I dispute that the record is right. Please restrict the processing of my data until we have settled it.',
    },
    {
      subject: 'Freeze my data',
      text: 'I need the data for a claim. Please freeze it and do not use it until then.',
    },
  ],
  portability: [
    {
      subject: 'Moving to another provider',
      text: 'I am switching to another provider and would like my data in a machine-readable format.',
    },
    {
      subject: 'Data portability',
      text: 'Please export my history as CSV or JSON so that I can take my data with me.',
    },
  ],
  objection: [
    {
      subject: 'Objection under Article 21',
      text: 'I object to your tracking of how I use the service on the ground of legitimate interests.',
    },
    {
      subject: 'Stop analysing my log-ins',
      text: 'I do not want you to profile my working hours. Please stop.',
    },
  ],
  'marketing-objection': [
    {
      subject: 'No more newsletters',
      text: 'Please stop sending me newsletters and offers, and put me on your suppression list.',
    },
    {
      subject: 'Direct marketing',
      text: 'I object to direct marketing by e-mail and telephone alike.',
    },
  ],
  'automated-decision': [
    {
      subject: 'Rejected by a computer',
      text: 'My application was automatically rejected within a minute. I want a human to review it.',
    },
    {
      subject: 'Article 22',
      text: 'Please explain how the automated decision was made and have a person look at it again.',
    },
  ],
  complaint: [
    {
      subject: 'Complaint',
      text: 'I am unhappy with how you handled my details. My number was passed on without my consent.',
    },
    {
      subject: 'Still no answer',
      text: 'I have written twice and had no reply. This is a formal complaint.',
    },
  ],
  breach: [
    {
      subject: 'E-mail sent to the wrong customer',
      text: 'This morning a report with names and addresses was sent to the wrong customer.',
    },
    {
      subject: 'Lost laptop',
      text: 'I lost my work laptop on the bus. It was encrypted, but I was still logged in.',
    },
  ],
  'authority-inquiry': [
    {
      subject: 'Request for a statement',
      text: 'You are asked for a statement on the complaint attached, and on how the request was handled.',
    },
  ],
  question: [
    {
      subject: 'How long do you keep tickets?',
      text: 'How long are support tickets kept once a contract has ended?',
    },
    { subject: 'Your privacy policy', text: 'Whom may I speak to about your privacy policy?' },
  ],
} satisfies SampleLetters;

export const englishManners = {
  greetings: ['Hello,', 'Dear Sir or Madam,', 'Hi there,', 'To whom it may concern,'],
  asides: [
    'My customer number is on the latest invoice.',
    'Evenings are best for a call.',
    'I have written about this before.',
    'Thank you for your help on the phone.',
    'This is rather urgent for me.',
  ],
  farewells: ['Kind regards', 'Yours faithfully', 'Best wishes', 'Thanks'],
  followUps: [
    { subject: 'Re: Your answer', text: 'Thank you. Here is the information you asked for.' },
    { subject: 'Reminder', text: 'I wonder how my request is getting on.' },
    { subject: 'One more thing', text: 'I forgot to say that I also have an older account.' },
  ],
  notes: [
    'Searched the customer register, one match.',
    'Asked support about older tickets.',
    'Called the requester and left word.',
    'Agreed with the data protection officer.',
    'Waiting for the supplier.',
    'Reviewed with a colleague.',
  ],
  closings: [
    'Answer sent.',
    'Answer sent with enclosures.',
    'Done, and confirmed to the requester.',
  ],
  reasons: {
    extension: 'The request covers many systems and needs data from three suppliers.',
    pause: 'We are waiting to hear which data the request is about.',
    hold: 'The requester has turned to the authority; the case stays until it has decided.',
  },
} satisfies SampleManners;
