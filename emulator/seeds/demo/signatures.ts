import type { Language, Sector } from './companies.ts';
import type { MailClient } from './people.ts';

/** What stands under a message. */
export interface Signer {
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly phone: string;
  readonly companyName: string;
  readonly client: MailClient;
  readonly sector: Sector | null;
}

const fromPhone: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Envoyé de mon iPhone', 'Envoyé depuis mon mobile'],
  en: ['Sent from my iPhone', 'Get Outlook for iOS'],
};

const disclaimers: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Ce message et ses pièces jointes sont confidentiels et destinés à leurs seuls destinataires. Si vous l’avez reçu par erreur, merci de le détruire et d’en avertir l’expéditeur.',
    'Les informations contenues dans ce courriel peuvent être protégées par le secret professionnel. Toute diffusion non autorisée est interdite. Pensez à l’environnement avant d’imprimer.',
  ],
  en: [
    'This email and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it and notify the sender.',
    'Calls and emails may be monitored for regulatory purposes. Nothing in this message constitutes an offer, a solicitation or investment advice.',
  ],
};

const guarded: ReadonlySet<Sector> = new Set(['bank', 'insurer', 'asset-manager']);

/**
 * The name block: in full where a person writes for the first time in a thread, short afterwards; a telephone
 * adds its own line. `number` tells writers apart whose programs are the same.
 */
export function signature(signer: Signer, language: Language, first: boolean, number: number): string {
  const pick = (list: readonly string[]): string => list[number % list.length] ?? '';
  if (signer.client === 'phone') return `${signer.firstName}\n\n${pick(fromPhone[language])}`;
  if (!first && number % 2 === 0) return signer.firstName;
  const name = `${signer.firstName} ${signer.lastName}`;
  const block =
    number % 3 === 0
      ? [
          name,
          [signer.title, signer.companyName].filter(Boolean).join(' | '),
          phoneLine(signer.phone, language),
        ]
      : [name, signer.title, signer.companyName, signer.phone];
  const isGuarded =
    first && signer.sector !== null && guarded.has(signer.sector) && signer.client !== 'gmail';
  const lines = block.filter((line) => line !== '');
  return isGuarded ? [...lines, '', pick(disclaimers[language])].join('\n') : lines.join('\n');
}

function phoneLine(phone: string, language: Language): string {
  if (phone === '') return '';
  return language === 'fr' ? `Tél. : ${phone}` : `T: ${phone}`;
}
