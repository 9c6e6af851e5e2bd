import type { ScopeRule } from './scope-rule.ts';

/** Past and settled: it was bought, signed, paid or thanked for. */
export const done: ScopeRule = {
  id: 'done',
  spares: ['churn-risk'],
  cues: {
    fr: [
      'merci ~8 pour|de|d ~4 demo|demonstration|remise|ristourne|geste|ajout*|ajoute*|offre|devis|aide|coup de main|renouvel*|visite|essai',
      'remerci* ~6 demo*|demonstration|geste|remise|devis|reactivite|visite|presentation',
      'deja ~3 pris|signe*|paye*|regle*|recu*|renouvele*|ajoute*|fait|cree*|commande*|livre*',
      'a|ont|ai|avons|est|sont ~2 bien ~3 ete|recu*|pris*|signe*|eu lieu|livre*|arrive*|repris*|monte*',
      'ete ~3 renouvele*|reconduit*|signe*|entine*|notifie*|execute*|solde*|regle*|ajoute*|restitue*|cree*|livre*|cloture*|paye*|installe*|active*|conclu*',
      'en regle|c est regle|est regle|tout est beau|tout le monde est servi|tout est en ordre|c est bon',
      'depuis ~3 installe*|tout marche|ca marche|fonctionn*|on est clients',
      'fonctionne* bien|marche* bien|marchent|nickel|c etait parfait|parfait ainsi',
      'l an dernier|l annee derniere|l annee passee|hier|la semaine derniere|en mars dernier|en juin dernier|au printemps dernier',
      'est fini*|sont fini*|est clos|est termine*|a pris fin ~4 et|depuis|merci|nickel',
      'deja cree*|deja en place|deja compris|deja dedans|deja commande*',
      'sont tous equipes|est parti* au|commandes en|partie au mandatement|etait plus simple|a ete plus simple|acte ~3 est signe',
      'avons ajoute|avez ajoute|ai ajoute|a ajoute hier',
      'a fait l objet|en a pris acte|paye et|acompte regle|sont bien',
    ],
    en: [
      'thanks|thank|ta|cheers|grateful|many thanks ~4 for ~4 adding|demo|the demo|renewal|discount|quote|conducting|sorting|trial|extra|the walkthrough',
      'already ~3 signed|paid|bought|renewed|added|done|ordered|booked|extended|received|have|exists',
      'was|were|been|got ~4 signed|countersigned|completed|paid|approved|renewed|released|couriered|added|confirmed|delivered|concluded|installed|settled|issued|connected|bought',
      'paid ~4 that|the|this|invoice|quote|monday|in jan*',
      'is done|all done|job done|all paid|all signed|sorted|long done|all set|is finished|were all set|went through|all live|went all through',
      'since ~4 may|june|friday|autumn|spring|#|march|then|#',
      'last year|last month|last week|last june|yesterday|years ago|months ago|months back|yrs back|in # and|back in',
      'showed up|went through|came back ~3 friday|so that is that|has long been|all points ok|done deal already',
      'turned up|landed friday|arrived ~6 happy|thurs|monday|this morning',
      'was good|was great|was extremely useful|was a great|liked',
      'we switched|switched ~6 back in',
      'ended in|finished in',
      'working very well|running fine|works fine|all showing|no issues',
      'ignore that reminder|so ignore|your reminder',
    ],
  },
};
