import { describe, expect, it } from 'vitest';
import { proveKinds } from '#core/detect/cue-passages.ts';
import type { SignalKind } from '#core/signals/kind.ts';

type Case = readonly [
  language: 'fr' | 'en',
  sentence: string,
  present: readonly SignalKind[],
  absent: readonly SignalKind[],
];

const cases: readonly Case[] = [
  ['en', "We don't need more seats this year.", [], ['seat-expansion']],
  ['fr', "Nous n'avons pas besoin de licences supplémentaires.", [], ['seat-expansion']],
  ['en', 'If we added 50 users, what would it cost?', ['seat-expansion', 'pricing'], []],
  ['fr', 'Si on ajoutait 50 utilisateurs, ça coûterait combien ?', ['seat-expansion', 'pricing'], []],
  ['en', 'You said that if we grew you would give us a discount.', [], ['discount', 'seat-expansion']],
  ['fr', 'Vous nous disiez que les grands comptes obtiennent une remise.', [], ['discount']],
  ['en', 'Companies usually negotiate a discount at renewal.', [], ['discount']],
  ['en', 'We added the ten users yesterday, thanks.', [], ['seat-expansion']],
  ['fr', 'Les dix utilisateurs ont bien été ajoutés hier, merci.', [], ['seat-expansion']],
  ['en', 'Thanks for the demo on Tuesday.', [], ['evaluation']],
  ['fr', 'Merci pour la démonstration de mardi.', [], ['evaluation']],
  ['en', 'How do I add a user to the rota?', [], ['seat-expansion']],
  ['fr', 'Comment ajouter un utilisateur dans le menu ?', [], ['seat-expansion']],
  ['en', 'Please resend the invoice for March.', [], ['pricing', 'procurement']],
  ['fr', 'Pouvez-vous me renvoyer la facture de mars ?', [], ['pricing']],
  ['en', 'The user limit of 50 is reached.', ['seat-expansion'], []],
  ['fr', 'Le plafond de 50 utilisateurs est atteint.', ['seat-expansion'], []],
  ['en', 'Please call me back in October, we have no budget now.', ['stall'], ['budget']],
  ['fr', 'Revenez vers moi en octobre, pas de budget cette année.', ['stall'], ['budget']],
  ['en', 'Knock 10% off and I will sign today.', ['discount'], ['procurement', 'pricing']],
  ['fr', 'Faites un geste sur le prix et je signe ce soir.', ['discount'], ['procurement', 'pricing']],
  ['en', 'We would like to renew our contract for two years.', ['renewal'], ['churn-risk']],
  ['fr', 'Nous souhaitons renouveler notre contrat pour deux ans.', ['renewal'], ['churn-risk']],
  ['en', 'We will not be renewing the subscription.', ['churn-risk'], ['renewal']],
  ['fr', 'Nous ne renouvellerons pas notre abonnement.', ['churn-risk'], ['renewal']],
  ['en', 'We are also talking to two other vendors.', ['competitor'], ['evaluation']],
  ['en', 'You are on our shortlist with two other vendors.', ['evaluation', 'competitor'], []],
  ['fr', 'Nous vous comparons avec un concurrent sur une même grille.', ['evaluation'], []],
  ['en', 'Our CFO has the final say.', ['authority'], []],
  ['fr', "C'est notre DAF qui tranche.", ['authority'], []],
  ['en', 'The budget of 40k is approved.', ['budget'], []],
  ['fr', 'Le budget de 40 k€ est validé.', ['budget'], []],
  ['en', 'Could you send me a quote for 20 licences?', ['pricing'], []],
  ['fr', "Pourriez-vous m'envoyer un devis pour 20 licences ?", ['pricing'], []],
  ['fr', "N'hésitez pas à nous envoyer un devis.", ['pricing'], []],
  [
    'fr',
    "Tant que je vous tiens : l'équipe de Villeurbanne passe de quatre à douze personnes au printemps.",
    ['seat-expansion'],
    ['stall', 'competitor'],
  ],
  ['fr', 'Combien serez-vous de votre côté ?', [], ['pricing']],
  ['fr', "Prévoyez une pièce d'identité pour le badge.", [], ['procurement']],
  ['en', 'The signed W-8BEN-E form is attached.', [], ['procurement']],
  ['en', 'Your last invoice is parked because the order number is missing.', [], ['stall', 'procurement']],
  ['en', 'I have to cancel our call on Monday.', [], ['churn-risk']],
  ['fr', "À partir du 2 mai, merci d'adresser vos factures à notre siège.", [], ['timeline', 'churn-risk']],
  ['fr', "Nous n'aurons plus besoin que de la moitié des accès.", ['churn-risk'], ['seat-expansion']],
  ['en', 'Redlines attached.', ['procurement'], []],
  ['en', 'I need to keep to 56,000, that is the ceiling.', ['budget'], []],
];

describe('border cases of the taxonomy', () => {
  it.each(cases)('%s: %s', (language, sentence, present, absent) => {
    const found = proveKinds(sentence, language);
    expect(found).toEqual(expect.arrayContaining([...present]));
    expect(found.filter((kind) => absent.includes(kind))).toEqual([]);
  });
});
