import { asking, quiet, type MailExample } from './example.ts';

/** Written before the rules, and read only to measure them. */
export const heldOutFr: readonly MailExample[] = [
  asking(`Bonjour Claire,

Suite à notre échange de mardi, pourriez-vous nous adresser une proposition pour 60 utilisateurs supplémentaires ? \
Notre comité se réunit le 12.

Bien cordialement,
Hélène Vasseur`),
  asking(`slt claire tu peux me renvoyer le lien de la visio stp, je le retrouve plus`),
  asking(`Bonjour,

Je reviens vers vous concernant le devis DV-2213. Quel est le délai de mise en place, et les frais de formation \
sont-ils compris ?

Cordialement
M. Benoît`),
  asking(`Bonjour, merci de nous faire parvenir vos conditions générales ainsi qu'un RIB afin que nous puissions créer \
le compte fournisseur.`),
  asking(`Nous comparons actuellement trois solutions et souhaiterions une démonstration sur nos propres données, si \
possible avant la fin du mois.`),
  asking(`Est-ce que la version mobile fonctionne hors connexion`),
  asking(`Merci pour la présentation, tout le monde a apprécié. Il me faudrait juste le support en PDF pour notre \
direction.

Bonne journée
Karim`),
  asking(`Je n'ai toujours pas de nouvelles de ma demande du 3 mars au sujet de la facture en double. Merci de me \
rappeler rapidement au 06 12 34 56 78.`),
  asking(`Bonjour Claire, seriez-vous disponible jeudi à 14h pour en parler avec notre DSI ?`),
  asking(`Voici nos questions avant la signature :
1. durée d'engagement
2. réversibilité des données
3. pénalités en cas de retard

Je vous remercie de bien vouloir y répondre point par point.`),
  asking(
    `Notre DAF trouve le tarif élevé. Une remise serait-elle envisageable sur un engagement de trois ans ?`,
  ),
  asking(`Bonjour, on aimerait passer à la formule Entreprise à partir de janvier, comment fait-on ?`),
  asking(`Pouvez-vous me confirmer la bonne réception du bon de commande ci-joint. Merci d'avance`),
  asking(`J'aurais besoin de savoir si vous êtes certifiés ISO 27001, c'est bloquant pour notre RSSI.`),
  quiet(`Merci beaucoup Claire, c'est parfait ! Très bon week-end à vous.`),
  quiet(
    `Bonjour Claire, comment allez-vous ? Je vous transmets comme convenu le contrat signé. À très vite.`,
  ),
  quiet(`Oui c'est bon pour moi mardi 14h.

Le lun. 2 mars 2026 à 09:00, Claire Petit <claire@ours.example> a écrit :
> Seriez-vous disponible mardi ? Pourriez-vous apporter les chiffres ?`),
  quiet(
    `Je suis absent du bureau jusqu'au 24 août. En cas d'urgence, merci de contacter ma collègue Sophie au \
01 44 55 66 77. Pouvez-vous renvoyer votre message à mon retour ?`,
    { subject: 'Réponse automatique : absence du bureau' },
  ),
  quiet(
    `Veuillez trouver ci-joint le questionnaire complété. Je reste à votre disposition pour tout renseignement.`,
  ),
  quiet(
    `Après réflexion, nous avons retenu un autre prestataire. Merci pour votre réactivité et bonne continuation.`,
  ),
  quiet(`Bien reçu, merci.`),
  quiet(
    `Bonjour,

Je me permets de vous contacter car j'ai vu que votre site pouvait gagner en visibilité. Nous accompagnons des \
entreprises comme la vôtre en SEO. Avez-vous 15 minutes jeudi pour une démo gratuite ? Pour ne plus recevoir nos \
messages, répondez STOP.`,
    { from: 'julien@agence-turbo.example', subject: 'Votre référencement' },
  ),
  quiet(`C'est noté, je vois avec notre juriste et je reviens vers vous la semaine prochaine.`),
  quiet(`Ah, vous aviez raison, c'était le pare-feu ! Qui l'eût cru ? Tout fonctionne depuis ce matin, merci à \
l'équipe.`),
  quiet(
    `Pas de souci pour le retard, nous ne sommes pas pressés. Si vous avez besoin d'autre chose, n'hésitez pas.`,
  ),
  quiet(
    `La lettre de la conformité n°48 : êtes-vous prêt pour le nouveau règlement ? Lire l'article. Si ce message ne \
s'affiche pas correctement, consultez la version en ligne. Vous recevez cette newsletter car vous êtes inscrit. \
Se désinscrire.`,
    { from: 'newsletter@conformite-lettre.example', subject: 'La lettre de la conformité n°48' },
  ),
  quiet(`J'ai transmis votre présentation à ma directrice. Elle m'a demandé qui d'autre l'utilisait, je lui ai cité \
votre client de Nantes. Je vous tiens au courant.`),
  quiet(`Voici les accès demandés :
- identifiant : pilote-12
- serveur : recette

Ça marche chez nous. Bonne réception, et ça va vous plaire je pense !`),
];
