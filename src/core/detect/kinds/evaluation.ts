import type { KindRule } from './kind-rule.ts';

export const evaluation: KindRule = {
  id: 'evaluation',
  cues: {
    fr: {
      strong: [
        'nous montrer|me montrer|leur montrer|montrez nous|montrez moi|voir ce que ca donne|se faire une idee|me faire une idee|nous faire une idee',
        'tester|essayer ~6 avec nos|avec mes|sur nos|sur mes|chez nous|pendant|quelques jours|avant|vos|votre',
        'retour d experience|retours d experience|visite de site|visiter un site|temoigner|temoignage',
        'soutenance|oral|dernier carre|derniers candidats|finalistes|departager',
        'consultons|comparons|comparer|benchmark* ~5 trois|plusieurs|deux|vous|solutions|offres|prestataires',
        'presenter|presentation|presentez ~5 devant|a notre equipe|a nos|au comite|a l equipe',
        'acces|environnement ~2 de test|d essai|de demo|temporaire|provisoire',
        '{WANT}|possible|pouv*|peut|pourr*|peux|avant|obtenir|organis*|lancer|accept*|est ce que ~8 {TRIAL}',
        '{TRIAL} ~8 avant|{DEADLINE}|?|# jours|# semaines|pendant|{SITES}|{PEOPLE}',
        '{TRIAL} ~10 {DECIDE}',
        'avant ~10 {DECIDE}|engager|lancer|prononcer|bouger ~12 {TRIAL}|{REFERENCE}|voir',
        '{COMPARE} ~12 vous|votre|vos|{RIVAL}',
        'vous|votre|votre|vôtre|vs ~12 {COMPARE}',
        '{RIVAL} ~12 {COMPARE}',
        'parler|entretenir|appeler|jaser|causer|voir|relation|visiter|rapport|entendre ~6 {REFERENCE}|client*|etablissement*|entreprise*|usine*|ecole|confrere ~12 utilis*|sert|client|chez vous|votre|servez|deja',
        '{REFERENCE} ~14 utilis*|sert|deja|chez vous',
        '{TRIAL} ~6 en conditions|pour vrai|vraies donnees|vrais',
        'mise a l essai|pret de demonstration|lit de demonstration',
        'voir ~6 tourner|fonctionner|la bete|comment marche',
        'cote a cote',
        '{TRIAL} & ?',
        '{COMPARE} & {RIVAL}',
        '{REFERENCE} & ?',
        '{REFERENCE} & {WANT}',
      ],
      fair: [
        '{TRIAL} & {WANT}',
        'juger ~4 pieces|pieces',
        'trois|deux|quatre ~4 maisons|editeurs|offres|memoires|fournisseurs ~8 dont|notees|retenu*|notation',
        'donnez nous un mois|pendant # jours|quinze jours|une semaine & voir|essay*|test*|tourn*',
        '{REFERENCE}',
      ],
      weak: [
        '{TRIAL}',
        '{COMPARE}',
      ],
    },
    en: {
      strong: [
        'show|walk|take ~2 us|me|them|my team ~4 through|how|what|round|around',
        'try before|try it|try yours|test it|test yours|put it through its paces|hands on it|our hands on|play with it|poke around|kick',
        'references|case study|case studies|vouch for|visit a site|site visit|who could tell us',
        'comparing|benchmark*|weighing ~4 three|two|several|you|options|vendors',
        'present|presentation|pitch ~4 to our|to the|before the ~4 panel|committee|board|team',
        'see it|see yours|see how it|see what it ~4 works|does|running|live|work|working|looks|can do|in action',
        'for a fortnight|for two weeks|for a month|two week|four week|30 day|trial period',
        '{WANT}|can|could|may|any chance|possible|let|before|might|is there|schedule|arrange|give ~8 {TRIAL}',
        '{TRIAL} ~8 before|{DEADLINE}|?|# weeks|fortnight|month|with|on',
        '{TRIAL} ~10 {DECIDE}|commit',
        'before ~10 {DECIDE}|commit*|move ahead|neck ~12 {TRIAL}|{REFERENCE}|see|load|show',
        '{COMPARE} ~10 you|yours|your|{RIVAL}',
        'you|yours|your ~10 {COMPARE}',
        '{RIVAL} ~12 {COMPARE}',
        'speak|talk|chat|ring|phone|visit|converse|names of ~6 {REFERENCE}|client*|customer*|exporter*|nonprofit*|charities|bursar|somebody|firms|contractor|studio|garden centre|universities|hotels',
        '{REFERENCE} ~14 you|your|use*|it|that',
        'let ~6 loose|click|try|use it|run|play|have a',
        'run|give|try|live with ~8 for a|for # ~2 fortnight|month|weeks|term|quarter|days',
        'proof of concept|trial key|free trial',
        'side by side|short list|shortlist',
        '{COMPARE} & {RIVAL}',
        '{REFERENCE} & ?',
      ],
      fair: [
        '{TRIAL} & {WANT}',
        '{TRIAL} & ?',
        '{REFERENCE} & {WANT}',
        'three|two|four ~3 houses|vendors|proposals|bids|suppliers|of you',
        'marks|points|score*|scoring',
        'see|so we see|watch ~6 if it|how it|it ~4 breaks|works|runs|held up',
        '{REFERENCE}',
      ],
      weak: [
        '{TRIAL}',
        '{COMPARE}',
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
