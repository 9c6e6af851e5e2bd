import type { Language } from '../words.ts';

export interface MailExample {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
}

/** To start from; any other words do as well. */
export const mailExamples: readonly MailExample[] = [
  {
    language: 'en',
    subject: 'A second team',
    text: `Hello,

Thanks for the call on Tuesday, the reports are exactly what we needed.

Our Manchester office would like the same setup: about 40 more users from January. Could you send me a quote? We have £60k left in this year's budget and our CFO signs these off.

Kind regards,
`,
  },
  {
    language: 'en',
    subject: 'Looking at alternatives',
    text: `Hi,

Our contract with our current provider ends in March and we are comparing two or three tools before we renew. Do you have a price list for 120 seats, and could you show us a demo next week?

Best,
`,
  },
  {
    language: 'en',
    subject: 'Invoice for October',
    text: `Hello,

Could you send the October invoice again? Our accounting team cannot find it.

Thank you,
`,
  },
  {
    language: 'fr',
    subject: 'Ouverture d’une deuxième équipe',
    text: `Bonjour,

Merci pour notre échange de mardi, les tableaux de bord conviennent parfaitement.

Nous ouvrons une équipe à Lyon et il nous faudrait 25 licences de plus avant la fin du trimestre. Pouvez-vous m'envoyer un devis ? Le budget est validé, environ 30 000 €.

Bien cordialement,
`,
  },
  {
    language: 'fr',
    subject: 'Appel d’offres',
    text: `Bonjour,

Nous lançons un appel d'offres pour remplacer notre outil actuel, dont le contrat se termine en mars. Seriez-vous disponible la semaine prochaine pour une démonstration devant notre directrice financière ?

Cordialement,
`,
  },
  {
    language: 'fr',
    subject: 'Absence',
    text: `Bonjour,

Je suis absent du bureau jusqu'au 12. En cas d'urgence, merci d'écrire à l'accueil.

Bonne journée,
`,
  },
];
