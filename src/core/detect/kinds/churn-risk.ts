import type { KindRule } from './kind-rule.ts';

export const churnRisk: KindRule = {
  id: 'churn-risk',
  cues: {
    fr: {
      strong: [
        '{CANCEL} ~6 {CONTRACT}|abonnement|compte*|licence*|service*|module*|police|volet|carte*|mandat|agents|places|acces',
        '{WANT} ~4 resili*|annul*|arret*|quitt*|mettre fin|clotur*|ferm*|rendre|retir*',
        'resilier|resiliation|notifi* ~5 resiliation|denonciation',
        'par la presente ~8 {CANCEL}|resili*|notifi*|decision',
        '{NOTICE} & {CANCEL}',
        'preavis',
        'ne|n ~2 pas ~3 renouvel*|reconduire|prolong*|poursuivre',
        'ne|n ~3 renouvel* ~2 pas',
        '{COMPLAIN} ~14 {FED_UP}',
        '{FED_UP} ~14 {COMPLAIN}',
        '#|troisieme|trois|quatrieme ~6 {COMPLAIN} & {FED_UP}|franchement|vous|votre|encore',
        '{SWITCH} & {FED_UP}|{RIVAL}|{COMPLAIN}',
        '{RIVAL} ~12 {SWITCH}',
        'voir ailleurs|regarde ailleurs|chercher ailleurs|aller voir ailleurs',
        'a votre place|prendre votre suite|prendraient votre suite',
        'ras le bol|marre|plein le dos|la goutte|plus confiance|confiance ~4 rompue|entamee|plus',
        'fermer|fermez|cloturer|cloturez ~3 compte*|tout',
        'on retombe a|redescendre a|laissez moi #|coupe moi|coupe* ~3 places',
        'plus personne ne ~3 sert|utilise',
        'restitu*|rendre|retirer|sortir ~6 #|une vingtaine|deux|quatre|tiers|moitie ~8',
        'modalites de sortie|se separer de|nous sortir de',
      ],
      fair: [
        '{CANCEL} & {DEADLINE}',
        '{COMPLAIN} & {FED_UP}',
        '{FED_UP}',
        '{SWITCH} & {RIVAL}',
        '{CANCEL} & plus|rien|assez',
        'ferm* ~4 # {SITES}|deux|vingt ~14 {CANCEL}|moins|#',
        'vend*|vendu ~3 deux|# ~10 {CANCEL}|couper|sortir|rends|rendre',
        'comment on fait ~4 resilier|fermer|sortir',
        'justifier votre|justifier de demeurer',
      ],
      weak: [
        '{CANCEL}',
        '{COMPLAIN} & vous|votre|vos',
        '{SWITCH}',
      ],
    },
    en: {
      strong: [
        '{CANCEL} ~6 {CONTRACT}|subscription|account*|plan|us|service|auto debit|policy|facility|module|piece|bit|acct|connector|portion',
        '{WANT} ~4 cancel|terminate|leave|stop|close|end|wind',
        'cancel|terminate|discontinue|revoke ~4 our|the|my|us|subscription|account|auto',
        'notice ~4 to cancel|of termination|to terminate|period|of three',
        'will not ~2 be renewing|renew|extend|be taking',
        'not ~2 renewing|renew|extend|going to renew',
        '{COMPLAIN} ~14 {FED_UP}',
        '{FED_UP} ~14 {COMPLAIN}',
        '#|third|fourth|second|nine|three ~6 {COMPLAIN}',
        '{SWITCH} ~8 {RIVAL}',
        '{RIVAL} ~10 {SWITCH}',
        'move|moving|migrat*|transition*|shift* ~8 out of|off|away|over to|to {RIVAL}',
        'fed up|had it up to here|had enough|last straw|had a gutful|lost faith|done making excuses|patience',
        'looking elsewhere|look elsewhere|shopping around|wind yours down|winding your stuff|come from your system',
        'drop us down|take * off|take them off|strike it off|cut me to|pull terminals|stop the other',
        'only need half|will only need|smaller package',
        'how do i shut|where do i send the letter|whats the notice|what is the notice|how much notice',
        'why we pay|paying for this|what we are paying',
        'goodbye|be leaving you|not be giving you',
        'no further call',
      ],
      fair: [
        '{CANCEL} & {DEADLINE}',
        '{COMPLAIN} & {FED_UP}',
        '{FED_UP}',
        '{SWITCH} & {RIVAL}',
        'nobody|no one ~3 logs in|uses it|touches|opened',
        'never ~2 touch*|use|gets touched',
        'clos* ~4 {SITES} ~14 {CANCEL}|less|half|fewer|not|back',
        'sooner see|inclined to move|intention of moving',
        'only two|only the ~12 {CANCEL}',
      ],
      weak: [
        '{CANCEL}',
        '{COMPLAIN} & you|your|us',
        '{SWITCH}',
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
