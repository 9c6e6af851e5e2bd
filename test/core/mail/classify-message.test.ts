import { describe, expect, it } from 'vitest';
import { classifyMessage } from '#core/mail/classify-message.ts';
import type { MailMessage, MessageClass } from '#core/mail/message.ts';
import { segment } from '#core/mail/segment.ts';
import { mailMessage } from './mail-message.ts';

function classOf(given: Partial<MailMessage>): MessageClass {
  const message = mailMessage(given);
  return classifyMessage(message, segment(message.text, message.from)).class;
}

describe('messages that no buyer typed', () => {
  const cases: [MessageClass, string, Partial<MailMessage>][] = [
    [
      'bounce',
      'a daemon with a code',
      { from: 'mailer-daemon@mx.example', subject: 'Failure', text: '550 5.1.1 user unknown' },
    ],
    [
      'bounce',
      'a postmaster in French',
      { from: 'postmaster@x.example', subject: 'Non remis : Offre', text: 'Votre message.' },
    ],
    ['auto-reply', 'a header', { headers: { 'auto-submitted': 'auto-replied' }, text: 'I will be back.' }],
    [
      'auto-reply',
      'an English absence',
      { subject: 'Automatic reply: Offer', text: 'I am on annual leave until Monday.' },
    ],
    [
      'auto-reply',
      'a French absence',
      { subject: 'Réponse automatique : Offre', text: 'Je suis absent, de retour le 3 mai.' },
    ],
    [
      'auto-reply',
      'a German absence',
      { subject: 'Abwesenheit', text: 'Ich bin bis 3. Mai abwesend. Wieder erreichbar am 4.' },
    ],
    [
      'notification',
      'a calendar answer',
      { subject: 'Accepted: Demo', text: 'Ann has accepted this invitation.\nWhen: Tuesday' },
    ],
    [
      'notification',
      'a robot',
      { from: 'no-reply@tool.example', text: 'You have used 9 of 10 seats. Do not reply.' },
    ],
    [
      'newsletter',
      'a French letter',
      {
        from: 'news@mag.example',
        subject: 'Le mag #12',
        text: 'Au sommaire :\nDossier : les prix\nSe désinscrire',
      },
    ],
    [
      'newsletter',
      'a foreign list',
      { headers: { 'list-id': '<news.mag.example>' }, text: "In today's issue 12\nReader question: price?" },
    ],
    [
      'vendor-pitch',
      'leads in French',
      {
        text: 'Nous aidons les éditeurs comme vous à trouver des rendez-vous qualifiés. Une démo de 15 minutes jeudi ? Répondez STOP.',
      },
    ],
    [
      'vendor-pitch',
      'leads in English',
      { text: 'We help companies like yours book qualified demos. 15 minutes this week? First month free.' },
    ],
    [
      'vendor-pitch',
      'staffing',
      { text: 'We have a bench of 60 consultants, immediate joiners. May I send you our rate card?' },
    ],
    [
      'recruiting',
      'a head hunter',
      { text: 'Your profile caught my eye. My client pays 160 base, uncapped. Open to exploring?' },
    ],
    [
      'recruiting',
      'an applicant',
      {
        subject: 'Candidature spontanée',
        text: 'Vous trouverez mon CV ci-joint. Ma prétention salariale est de 42 k€.',
      },
    ],
    [
      'internal',
      'a colleague',
      { from: 'ann@vendor.example', text: 'They want ten more seats, quote them today.' },
    ],
    [
      'internal',
      'a colleague of a branch',
      { from: 'ann@uk.vendor.example', text: 'They want ten more seats.' },
    ],
  ];
  it.each(cases)('are %s: %s', (expected, _name, given) => {
    expect(classOf(given)).toBe(expected);
  });
});

describe('buyers', () => {
  it.each([
    [
      'a demo in 15 minutes',
      'Could you show me the Enterprise plan in 15 minutes on Thursday? We need 40 seats.',
    ],
    [
      'a discount',
      'Votre devis est trop cher. Pouvez-vous faire une remise de 10 % si nous signons avant vendredi ?',
    ],
    [
      'an absence in passing',
      "Je suis absent la semaine prochaine, mais nous voudrions 10 licences de plus. Pouvez-vous m'envoyer un devis ?",
    ],
    ['hiring', 'Nous recrutons 20 personnes en mars, il faudra ajouter des licences à notre contrat.'],
    [
      'competitors',
      'We are also talking to two of your competitors. What would 20 users cost on your platform?',
    ],
    ['a free trial', 'Can we have a free trial of your tool before our board decides?'],
    ['who decides', 'Our CFO makes the decision, please send your proposal to her.'],
    [
      'an unsubscribe wish',
      'Please unsubscribe our account from the add-on, we are leaving your platform in May.',
    ],
    [
      'a first inquiry',
      'We are a law firm of 30 people and look for a tool to replace our spreadsheets. How much is it?',
    ],
    [
      'a partner wish',
      'Nous sommes une agence de 12 personnes et nous cherchons un outil comme le vôtre. Combien ça coûte ?',
    ],
  ])('are never silenced for %s', (_name, text) => {
    expect(['conversation', 'support', 'personal']).toContain(classOf({ text }));
  });

  it('are heard through a shared mailbox with list headers of our own', () => {
    const headers = { 'list-id': '<sales.vendor.example>', precedence: 'list' };
    expect(classOf({ headers, text: 'In this issue we need 40 seats. Newsletter #12 told us.' })).toBe(
      'conversation',
    );
  });

  it('keep pitch words that they only quote', () => {
    const text =
      'Yes, ten seats please.\n\nOn 3 May 2025, Rep <rep@vendor.example> wrote:\n> We help companies like yours. 15 minutes? Unsubscribe.';
    expect(classOf({ text })).toBe('conversation');
  });
});

describe('other mail of people', () => {
  it.each<[MessageClass, Partial<MailMessage>]>([
    ['support', { text: 'How do I change my password? The link says error 41.' }],
    ['support', { text: 'Bonjour, comment faire pour supprimer un utilisateur ? Merci' }],
    ['conversation', { text: 'How do I add users? We need 20 more licences.' }],
    ['personal', { from: 'tata@gmail.com', text: 'Bisous à maman, et joyeux anniversaire !' }],
    [
      'conversation',
      { direction: 'OUTGOING', text: 'We help companies like yours. 15 minutes? Free audit, unsubscribe.' },
    ],
    ['conversation', { from: null, text: 'We need ten seats.' }],
  ])('is %s', (expected, given) => {
    expect(classOf(given)).toBe(expected);
  });

  it('gives a reason that names cues and no words of the message', () => {
    const message = mailMessage({ text: 'We help companies like yours. Free audit. 15 minutes?' });
    expect(classifyMessage(message, segment(message.text)).reason).toMatch(/^[a-z -]+$/);
  });
});
