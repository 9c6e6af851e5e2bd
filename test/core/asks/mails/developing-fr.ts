import { asking, quiet, type MailExample } from './example.ts';

export const developingFr: readonly MailExample[] = [
  asking(`Bonjour Claire,

Pouvez-vous nous faire parvenir un devis pour 15 licences de plus ?

Bien à vous,
Paul Girard
Responsable achats
06 98 76 54 32`),
  asking(`bonjour vous faites aussi la paie ? si oui c est combien par salarie`),
  asking(`Merci de me confirmer la date de démarrage.`),
  asking(`Je souhaiterais recevoir votre plaquette tarifaire ainsi que deux références dans la banque.`),
  asking(`Avez-vous pu regarder ma question de la semaine dernière ?`),
  asking(
    `Bonjour, nous aurions besoin de votre attestation d'assurance et du DPA signé pour avancer. Bonne journée.`,
  ),
  asking(`Je n'arrive pas à me connecter depuis ce matin, est-ce normal ? Mon équipe est bloquée.`),
  asking(`Quand pourrait-on démarrer si nous signons cette semaine`),
  asking(`Auriez-vous un créneau mardi ou mercredi pour faire le point sur le renouvellement ?`),
  asking(`Sauf erreur de ma part, je n'ai pas reçu votre proposition. Je vous remercie de me la renvoyer.`),
  asking(`On voudrait tester le module de signature avant de décider. Dites-moi comment procéder.`),
  asking(`Je me demande si votre offre couvre aussi nos filiales en Belgique.`),
  asking(`Prière de nous communiquer le montant exact avant le 15, délai de rigueur.`),
  asking(`Peux-tu m'appeler demain matin ? C'est au sujet de la remise.`),
  quiet(`Super, merci pour ta réactivité !`),
  quiet(`Bonjour Claire, vous allez bien ? Le bon de commande signé est en pièce jointe.`),
  quiet(`D'accord pour jeudi 10h.

> Le 4 mai 2026 à 10:00, Claire Petit a écrit :
> Quel créneau vous convient ? Pouvez-vous confirmer aujourd'hui ?`),
  quiet(`Nous ne donnons pas suite pour le moment. Merci de ne plus nous relancer.`),
  quiet(`Veuillez noter que nos bureaux seront fermés lundi. N'hésitez pas à me contacter si besoin.`),
  quiet(
    `Je suis en déplacement cette semaine, je vous envoie les chiffres lundi. Merci pour votre patience.`,
  ),
  quiet(
    `Bonjour, je suis actuellement en congé et de retour le 3 septembre. Merci de vous adresser à \
support@northwind.example pour toute demande urgente.`,
    { subject: 'Absence' },
  ),
  quiet(`Ci-joint le contrat signé. Dans l'attente de démarrer avec vous !`),
  quiet(`Pourquoi vous ? Parce que votre équipe répond. C'est aussi simple que ça.`),
  quiet(
    `Bonjour, nous éditons une solution RH qui a convaincu 300 entreprises. Quel est votre prestataire actuel ? \
Êtes-vous disponible mardi pour une démo de 15 minutes ?`,
    { from: 'lea@rh-express.example', subject: 'Vos RH' },
  ),
  quiet(`Félicitations pour la levée de fonds, on est ravis pour vous, non ?`),
  quiet(`Je vous ferai un retour dès que le comité aura tranché. Cela peut prendre jusqu'en mai.`),
  quiet(`Le budget a été validé hier. J'attends le numéro de commande et je vous le transmets.`),
  quiet(`Finalement j'ai trouvé, ne tenez pas compte de mon précédent message. Désolé pour le dérangement.`),
];
