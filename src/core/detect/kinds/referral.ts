import type { KindRule } from './kind-rule.ts';

export const referral: KindRule = {
  id: 'referral',
  cues: {
    fr: {
      strong: [
        'elle est prevenue|il est prevenu|elle attend|il attend ~4 appel*|#',
        'tout mis sur un livret|perd le sommeil',
        '{CONTACT_THEM} ~3 @ ~6 {SAME_NEED}|chez|de ma part',
        '@ ~10 {SAME_NEED} & {CONTACT_THEM}',
        '{RELATION} ~14 {CONTACT_THEM}',
        '{CONTACT_THEM} ~14 {RELATION} & {SAME_NEED}|de ma part|numero|06|connait',
        '{RELATION} ~12 {SAME_NEED} & {CONTACT_THEM}|meme|cherche|interesse*',
        'mets en contact|mets en relation|vous mettre en relation|faire les presentations|vous presenter',
        'lui ai|je lui|lui ai je ~4 donn*|fil*|pass*|remis|dit|promis|parl*',
        'votre num|ton num|votre carte|ta carte|vos coordonnees|son 06|son num|son contact|votre nom|ses coordonnees|son numero',
        'je vous recommande|te recommande|me permets de vous recommander',
        'de ma part',
        'pas pour moi|pas mon departement|ce n est pas pour moi',
        '{RELATION} ~8 veut la meme|veut le meme|meme probleme|meme besoin|aurait le meme',
        'qui nous equipe|qui fait nos|ce qu on utilise',
        '{RELATION} & {CONTACT_THEM} & {SAME_NEED}',
        '{RELATION} ~10 {SAME_NEED}',
        'propres contrats|propre contrat|propres credits|entite distincte|juridiquement distinct|pour son propre compte|societe autre|structure independante|propres commandes',
        '{CONTACT_THEM} & {SAME_NEED}',
        '{RELATION} & {CONTACT_THEM}',
      ],
      fair: [
        'appelez|appelle|ecrivez|voyez|voir avec|demandez|parlez|parles ~8 {RELATION}|mr|m|mme|madame|monsieur|docteur',
        'je connais ~4 autre|quelqu un|une',
      ],
      weak: [
        'ma|mon|notre|nos|mes ~1 {RELATION} ~14 #',
        '{RELATION}',
        '{CONTACT_THEM}',
        '{SAME_NEED}',
      ],
    },
    en: {
      strong: [
        'want me to connect|shall i connect|connect you two|make the intro',
        'he has been after me|she has been after me|happy to hear from you|asked me for your',
        '@ ~10 {SAME_NEED} & {CONTACT_THEM}',
        '@ in|at|over ~10 {SAME_NEED}|{CONTACT_THEM}',
        '{RELATION} ~14 {CONTACT_THEM}',
        '{CONTACT_THEM} ~12 {RELATION} & {SAME_NEED}|number|name|card|wants',
        '{RELATION} ~14 {SAME_NEED}',
        'want an intro|happy to introduce|introduce you|intro ?|put you in touch|refer you',
        'gave|give|given|giving|pass|passed ~4 your ~2 name|number|card|cell|mobile|line|details',
        'told ~3 you|would|to call ~6 call|sort|ring',
        'mention my name|tell him i|tell her i',
        'ask for|talk to|call|ring|speak to|write to|contact|get hold of ~4 her|him|them|not me',
        'not my patch|not for us|not one for us|different boss|separate budget|own budget|own purse|own accts|own books|own contracts|buys separately|buys on their own',
        'wants one too|want their own|same headache|same mess|same problem|same circus',
        'who does our|what we use|who we use|what we run on|what we are using',
        '{RELATION} & {CONTACT_THEM} & {SAME_NEED}',
        '{RELATION} & {SAME_NEED}',
        'you should|you might want to|you may wish|you may kindly|should you care ~4 {CONTACT_THEM}|write|ring|call|talk',
        '{RELATION} & {CONTACT_THEM}',
        '{CONTACT_THEM} & {SAME_NEED}',
      ],
      fair: [
        'my|our ~3 {RELATION} ~16 #',
        'another company ~3 inside|within|in our group',
        '{CONTACT_THEM}',
      ],
      weak: [
        '{RELATION}',
        '{SAME_NEED}',
      ],
    },
  },
  examples: {
    fr: {
      positive: [
      ],
      negative: [
      ],
    },
    en: {
      positive: [
      ],
      negative: [
      ],
    },
  },
};
