import type { AskWords } from './ask-words.ts';

const speaker = "(?:je|j'|nous|on|ma direction|mon equipe|notre [a-z]{2,15})";
/** Of wishes that ask for nothing: thanks, good wishes, time to think. */
const noWish =
  "(?!(?:tout d'abord |simplement |juste |sincerement |vivement |encore )?(?:(?:vous|te|t'|toute) ?(?:remerci|inform|felicit|souhait|dire|present|remont|assur|rassur|signal|precis|l'equipe)|prendre le temps|reflechir|attendre|rester|en parler|y reflechir|consulter|bonne|une? (?:tres )?(?:bon|bel|excellent|agreable)))";

export const french: AskWords = {
  courtesies: [
    /\b(?:comment (?:allez|vas|va|ca va|vous portez|te portes|se passe|s'est passe|se sont passe|etait)[^?]{0,40}|ca va(?: bien)?|(?:vous|tu) (?:allez|vas) bien|tout va bien|la forme|quoi de neuf|bien rentre|bonnes? (?:vacances|fetes|week-end)|bien repose[a-z]{0,2})\W*$/,
    /\b(?:qui l'eut cru|qui aurait cru|qui sait|que demander de plus|quoi de mieux|pourquoi pas|pourquoi s'en priver|que dire de plus|devine[z]? quoi|vous vous rendez compte|tu te rends compte)\b/,
    /,? (?:n'est-ce pas|hein|non|pas vrai|nan|eh)\W*\?\W*$/,
    /\b(?:quel moment|quand) (?:puis-je|pourrais-je|pourrai-je) (?:revenir|vous (?:recontacter|relancer|rappeler))\b/,
    /\b(?:n'hesite[zr]? pas|reste (?:a|bien) (?:votre|ta) disposition|a (?:votre|ta) disposition|restons a votre)\b/,
    /\bsi (?:vous avez|tu as|vous aviez|tu avais|besoin|jamais|vous souhaitez|quelque chose|il manque|il vous manque)\b[^?]{0,60}(?:besoin|question|manque|dites|dis|contact|appele|fais|faites|ecri|sign)/,
    /\b(?:dites|dis)[- ](?:moi|nous|le moi) (?:si|s'il) (?:vous avez (?:besoin|des questions)|tu as (?:besoin|des questions)|besoin|il (?:vous )?manque|quelque chose|jamais)/,
    /\bmerci (?:beaucoup |bien |encore |par avance |d'avance )?(?:de|d'|pour)(?: (?:votre|vos|ta|tes|ton|ce|cet|cette|ces|la|l'|tout)\b| ?(?:m'|nous |l'|les |vous |t'|te )?(?:avoir|etre)\b| (?:ne|noter|patienter|vous adresser|contacter|m'oublier)\b)/,
    /\bremerci(?:e|ons|ant)(?: (?:beaucoup|vivement|par avance|d'avance|encore))* (?:de|d'|pour)(?: (?:votre|vos|ta|tes|ton|ce|cet|cette|ces|la|l'|tout)\b| ?(?:m'|nous |l'|les )?(?:avoir|etre)\b| (?:ne|noter|patienter)\b)/,
    /\bveuillez (?:trouver|noter|agreer|recevoir|excuser|m'excuser|nous excuser|croire|accepter|ne |patienter|ignorer)/,
    /\bpriere de (?:noter|ne |patienter|ignorer)/,
    /\b(?:pas|plus|aucun|sans) besoin\b|\bbesoin (?:de temps|d'un peu|d'encore|d'y |de reflechir|d'en (?:parler|discuter)|de (?:voir|discuter|consulter|valider) (?:avec|en interne)|de recul|d'un delai)/,
    /\bil (?:me|nous|vous) (?:faut|faudra|faudrait) (?:encore )?(?:du temps|d'abord|reflechir|attendre|un peu|voir|en (?:parler|discuter)|quelques jours|l'accord|la validation)/,
    /\bvous pouvez (?:me|nous) (?:joindre|contacter|compter)/,
  ],
  requests: [
    /\b(?:pouvez|pourriez|peux|pourrais|voulez|voudriez|veux|auriez|aurais|seriez|serais|sauriez|savez|sais|proposez|proposes|acceptez|prevoyez|disposez|fournissez|gerez|avez|etes|pensez|penses|comptez)-(?:vous|tu)\b/,
    /\b(?:pouvez|pourriez|auriez|seriez|sauriez|savez|proposez) vous (?!meme)/,
    /\b(?:peux|pourrais|aurais|serais|saurais) tu\b/,
    /\b(?:tu peux|tu pourrais|vous pourriez|t'aurais|vous auriez|vous serait-il|tu aurais)\b(?! (?:le voir|compter|y aller|constater))/,
    /\bvous pouvez (?:me|m'|nous) ?(?:envoy|renvoy|transmet|adress|confirm|dire|faire|donner|refaire|expliquer|rappeler)/,
    /\bmerci (?:par avance |d'avance |beaucoup |bien )?(?:de|d') ?(?:bien vouloir |votre retour (?:rapide|avant|sur|par|d'ici)|me |m'|nous |le |la |les |lui |y |en |confirmer|prendre|proceder|renvoyer|envoyer|transmettre|faire|preciser|indiquer|revenir|repondre|rappeler|verifier|corriger|annuler|supprimer|ajouter|prevoir|regarder|traiter|adresser|valider|communiquer)/,
    /\bmerci de (?:bien )?(?!avoir|etre|votre|notre|noter|patienter)[a-z]{2,16}(?:er|ir|re)\b/,
    /\bremerci(?:e|ons|ant)(?: (?:beaucoup|vivement|par avance|d'avance))* (?:de|d') ?(?:bien vouloir|me |m'|nous |le |la |les |votre retour (?:rapide|avant|sur)|confirmer|revenir|repondre|preciser)/,
    /\bveuillez\b|\bpriere de\b|\b(?:je|nous) (?:vous|te) (?:prie|prions|demande|demandons|saurais|saurions)(?: gre)?(?: de| d'|,| bien)/,
    /\b(?:reconnaissante?s? de (?:bien |nous |me )|(?:retour|reponse) attendue?)\b/,
    /\b(?:svp|stp|s'il (?:vous|te) plait)\b/,
    new RegExp(
      `\\b${speaker} ?(?:souhaiterais|souhaiterions|souhaiterait|souhaite|souhaitons|voudrais|voudrions|voudrait|aimerais|aimerions|aimerait|voulons|veut|desire|desirons|desirerais)(?: bien| aussi| egalement| donc| beaucoup)? ${noWish}`,
    ),
    /\b(?:j'ai|j'aurais|j'aurai|nous avons|nous aurions|nous aurons|on a|on aurait|on aura)(?: aussi| egalement| vraiment| urgemment| juste)? besoin\b/,
    /\bil (?:me|nous|lui|leur) (?:faut|faudra|faudrait)\b/,
    /\bil (?:me|nous|lui|leur) manque(?:rait)? (?:encore |toujours |juste )?(?:votre|vos|ton|ta|tes)\b/,
    /\b(?:envoyez|renvoyez|transmettez|rappelez|appelez|dites|confirmez|indiquez|precisez|faites|donnez|adressez|recontactez|contactez|repondez|expliquez|envoie|renvoie|transmets|rappelle|appelle|dis|confirme|fais|donne|precise|explique|recontacte)[- ](?:moi|nous|le moi)\b/,
    /\b(?:demande|demandent|aimerait savoir|veut savoir|voudrait savoir) (?:si|s'il|s'ils|quand|combien|comment|quel|quelle)\b/,
    /\b(?:je me demand(?:e|ais)|on se demand(?:e|ait)|nous nous demand(?:ons|ions))\b/,
    /\b(?:voulais|voulait|voulions|aimerais|souhaiterais|voudrais|voudrions|souhaitons|cherche a|cherchons a) savoir\b/,
    /\b(?:est-il|serait-il|sera-t-il|est il|serait il) (?:\w{1,12} )?(?:possible|envisageable|prevu|normal)\b/,
    /(?<!c')\b(?:est-ce qu|est ce qu|y a-t-il|y a t-il|y a t il|y aurait-il|qu'en est-il|qu'en est il|qu'en pense|qu'en dites)/,
    /\b(?:puis|peut|pourrait|pourrions|pouvons|faut|faudrait|doit|dois|devons|serait|seraient|sera|seront|sont)-(?:t-)?(?:je|on|nous|il|elle|ils|elles|ce)\b/,
    /\b(?:toujours|encore|a ce jour|jamais) (?:pas |rien |aucun[e]? )?(?:de |d')?(?:nouvelles?|retour|reponse|recu|eu)\b[^.?!]{0,60}/,
    /\bn'(?:ai|avons|a|avez) (?:toujours |encore )?(?:pas|rien|jamais) (?:encore |toujours )?(?:recu|eu (?:de |votre |la |le )|obtenu|retrouve)/,
    /\b(?:sans (?:nouvelles?|reponse|retour) de (?:votre|ta) part|me permets de (?:vous |te )?relancer|petite relance|je (?:vous |te )relance|reste dans l'attente de|suis (?:toujours |encore )?(?:en|dans l')attente de (?:votre|ton|vos))\b/,
    /\b(?:j'ai|j'aurais|nous avons|nous aurions|on a|on aurait) (?:encore |aussi )?(?:une|deux|trois|quelques|plusieurs|des) (?:petites? |dernieres? |autres? )?(?:questions?|interrogations?|precisions? a)/,
  ],
  openings: [
    /^(?:\W|et |aussi |sinon |du coup |donc |bonjour |salut |hello |au fait |ok |slt |bjr )*(?:combien|quel(?:le)?s? (?:est|sont|serait|seraient|sera|delai|prix|tarif|budget)|quand (?:pourr|peut|est|sera|pense|peux|pouvez|seriez|serez)|comment (?:fait|faire|fonctionne|proceder|se passe|puis|peut|on|faut|ca marche|y)|ou en (?:est|sommes|etes)|ou (?:puis|peut|est|sont|trouver)|qui (?:est|sera|dois|peut|contacter)|a quelle? |dans quel delai|depuis quand|jusqu'a quand|sous quel delai|c'est combien|ca coute combien)/,
    /^(?:\W|et |aussi |sinon |du coup |donc |bonjour |salut |hello |au fait |ok |slt |bjr )*(?:est-ce|est ce|avez[- ]vous|as[- ]tu|faites[- ]vous|y a[- ]t)\b/,
  ],
  wants: [
    /\b(?:je|j'|nous|on) ?(?:cherch|recherch|envisage|compar|evalu|etudi|veut|veux|voul|souhait|prevo|sommes interess|suis interess|est interess|interesse)/,
  ],
  withdrawals: [
    /\b(?:oublie[zr]?|laisse[zr]?) (?:tomber|mon (?:message|mail|dernier)|ma (?:question|demande))/,
    /\b(?:ne (?:pas )?(?:tenez|tiens|tenir) (?:pas |plus )?(?:pas )?compte de (?:mon|ma|ce))/,
    /\b(?:c'est bon|finalement|en fait|c'est regle|au final)\b[^.?!]{0,20}\b(?:j'ai|on a|nous avons) (?:finalement )?(?:trouve|retrouve|resolu|regle)\b/,
    /\bj'ai (?:fini par )?(?:retrouver?|trouver?) (?:la (?:reponse|solution)|le (?:lien|fichier|document)|finalement)\b/,
  ],
};
