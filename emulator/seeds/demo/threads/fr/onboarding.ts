import { customer, them, us } from '../../thread-script.ts';
import type { ThreadScript } from '../../thread-script.ts';

/** Getting going after the signature: the purchase is made and known. */
export const onboarding: readonly ThreadScript[] = [
  customer(
    'fr-demarrage-bienvenue',
    'Bienvenue chez Valtherne',
    [
      us(
        0,
        `Bonjour {to},

Je serai votre interlocuteur pour la mise en route. Pour commencer, il me faudrait la liste de vos comptes bancaires (modèle joint) et le nom des personnes qui valideront les paiements.

Au plaisir de travailler avec vous,`,
      ),
      them(
        45,
        `Bonjour {to},

Voici le modèle rempli. Les validations se feront à deux, {colleague} et moi.`,
      ),
      us(
        5,
        `Merci, c'est complet. Je lance les demandes auprès de vos banques, comptez une à trois semaines selon l'établissement.`,
      ),
      them(2, `Très bien. Nous sommes prêts de notre côté.`),
    ],
    { rank: 1 },
  ),
  customer(
    'fr-demarrage-ebics',
    'Contrat EBICS',
    [
      us(
        0,
        `Bonjour {to},

Votre banque nous demande la lettre d'initialisation signée par un mandataire. Le modèle est joint, il faut la signer à la main puis me renvoyer un scan.`,
      ),
      them(70, `Bonjour, voici la lettre signée par notre mandataire. L'original part par courrier.`),
      us(24, `Bien reçue et transmise. La banque active les clés sous 48 heures.`),
      us(
        60,
        `Bonjour {to}, les clés sont actives, les premiers relevés sont arrivés cette nuit. Vous pouvez les consulter dès maintenant.`,
      ),
      them(3, `Je les vois. Impeccable, merci.`),
    ],
    { rank: 1 },
  ),
  customer('fr-demarrage-reprise', "Reprise de l'historique", [
    them(
      0,
      `Bonjour {to},

Jusqu'à quelle date pouvez-vous reprendre nos anciens relevés ? Nos auditeurs aiment bien avoir trois exercices sous la main.`,
    ),
    us(
      6,
      `Bonjour {to}, la reprise prévue à votre contrat couvre trois exercices. Il suffit de déposer les fichiers dans l'espace d'échange, nous faisons le reste.`,
    ),
    them(96, `Les fichiers sont déposés, 41 au total. Dites-moi s'il en manque.`),
    us(
      30,
      `Tout est repris, sauf le mois d'août d'il y a deux ans dont le fichier est vide. Pouvez-vous le déposer à nouveau ?`,
    ),
    them(8, `Voilà, déposé. Merci.`),
  ]),
  customer('fr-demarrage-formation-date', 'Session de prise en main', [
    us(
      0,
      `Bonjour {to},

La session de prise en main comprise dans votre abonnement peut avoir lieu {d9} ou {d11}, de 9 h 30 à 11 h. Quelle date préférez-vous ?`,
    ),
    them(20, `Bonjour, {d11} pour nous. Nous serons quatre autour de la table.`),
    us(2, `C'est réservé. Chacun aura besoin de son ordinateur et de ses identifiants.`),
    them(230, `Merci pour la session, très claire. Tout le monde a réussi son premier virement d'essai.`),
  ]),
  customer(
    'fr-demarrage-sso',
    "Connexion par l'annuaire",
    [
      them(
        0,
        `Bonjour,

Je suis en train de configurer la connexion unique. Il me manque l'URL de retour et l'identifiant d'entité de votre côté. Merci de me les communiquer.`,
      ),
      us(
        3,
        `Bonjour {to}, les deux valeurs sont dans Administration, Sécurité, Connexion unique, en bas de page. Attention à bien recopier la barre oblique finale.`,
      ),
      them(5, `C'était justement la barre oblique… Tout marche. Merci.`),
    ],
    { rank: 2 },
  ),
  customer('fr-demarrage-production', 'Passage en production', [
    us(
      0,
      `Bonjour {to},

Les tests sont concluants sur les quatre banques. Si vous êtes d'accord, nous basculons en production {d6} au matin, avec un technicien en ligne jusqu'à midi.`,
    ),
    them(4, `Bonjour {to}, d'accord pour {d6}. J'ai prévenu les équipes.`),
    us(130, `La bascule est faite, 26 virements exécutés sans rejet. Félicitations à tous !`),
    them(2, `Bravo et merci à toute l'équipe pour l'accompagnement. Un démarrage sans douleur, c'est rare.`),
  ]),
  customer('fr-demarrage-questionnaire', 'Votre avis après trois mois', [
    us(
      0,
      `Bonjour {to},

Voilà trois mois que vous utilisez la plateforme. Auriez-vous deux minutes pour nous dire ce qui va et ce qui coince ? Une réponse à ce courriel suffit.`,
    ),
    them(
      55,
      `Bonjour {to},

Dans l'ensemble très bien. L'équipe gagne une bonne heure le matin sur la position de trésorerie. Ce qui coince : les libellés un peu longs qui sont coupés à l'impression.`,
    ),
    us(
      4,
      `Merci beaucoup, c'est précieux. Le défaut d'impression est connu et sera corrigé dans la version de {m1}.`,
    ),
  ]),
  customer('fr-demarrage-utilisateurs-crees', 'Comptes créés', [
    them(
      0,
      `Bonjour {to}, nous avons ajouté hier les six comptes prévus au contrat, tout le monde a reçu son lien d'activation. Rien à faire de votre côté, c'est pour information.`,
    ),
    us(2, `Merci {to}, je les vois bien. Bonne prise en main à tous.`),
  ]),
];
