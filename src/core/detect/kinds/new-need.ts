import type { KindRule } from './kind-rule.ts';

export const newNeed: KindRule = {
  id: 'new-need',
  cues: {
    fr: {
      strong: [
        'a la recherche ~5 {PRODUCT_GENERIC}|un|une',
        'besoin ~3 d un|d une|de quelqu un|d outil',
        'il nous faut|faut trouver|il me faut|ca prend|nous faut ~4 {PRODUCT_GENERIC}',
        '{NOTHING_YET} ~8 pour ~8 {WANT}|suivre|gerer|faire|detecter|proteger|encaisser|assurer|place*|fructifier',
        'ne sais|ne savons ~8 a qui|comment|qui',
        'chargee*|charge|mandate ~3 de|d ~3 instruire|trouver|recenser|chercher',
        'projet de ~4 refonte|remplacement|mise en place|changement|demat*',
        'on lance|nous lancons ~6 projet',
        'premier contact|premiere contact|pas clients|pas encore client|jamais fait affaire|n ayant encore jamais|nouveau chez vous|on m a donne votre nom|d ou mon message|voila pourquoi je vous ecris|votre nom',
        'partons de zero|part de zero|on part de|feuille blanche',
        'pas encore de compte pro|pas de compte pro',
      ],
      fair: [
        'cherch*|recherch* ~4 {PRODUCT_GENERIC}|un|une|qui',
        '{MANUAL} & {NOT}|personne|encore|toujours|chaque|perd*|on|nos & !{ALSO}',
        'encore ~8 {MANUAL}',
        '{NOTHING_YET} & {DEADLINE} & !{SEATS}',
        'je monte|j ouvre|je reprends|nous ouvrons|on ouvre|je veux racheter|je cree|nous reprenons|je tiens|je gere ~14 {NOTHING_YET}|faut|besoin|comment|banque|assureur|financer|encore|personne',
        '{MANUAL} & {PEOPLE}',
        'cesse|ferme|arrete ~3 la maintenance|l agence|le support|le robinet',
        'personne ~3 sait|ne sait|veut|pour|repare',
        'remplacer|successeur ~8 {PRODUCT_GENERIC}|{RIVAL}|{MANUAL}',
        'je ne veux plus|on veut plus|veut plus que',
        'nouvelle norme|directive|obligation|inspection|mairie exige|impose un',
        'comment arranger|comment faire pour|comment tenir|comment suivre',
        '{PRODUCT_GENERIC} ~3 pour ~6 {WANT}|suivre|gerer|remplacer',
        'j ai vendu|heriter|herite|legs|ayant cede|succession',
        'y connais rien|j y connais',
        'existe t il mieux|c est possible de supprimer',
      ],
      weak: [
        'vous avez|avez vous|savez vous|qu est ce que vous|vous proposeriez ~8 pour ca|pour cela|proteger|quelque chose',
        '{NOTHING_YET}',
        '{PRODUCT_GENERIC}',
        '{TENDER}',
        '{SEEK}',
        '{MANUAL}',
        '{NOTHING_YET} & pour',
        'projet* & {WANT}',
      ],
    },
    en: {
      strong: [
        'looking for|looking to buy|in search of|searching for|seeking|search for|in the market for ~5 {PRODUCT_GENERIC}|a|an|software|something',
        'we are looking|we search|we are seeking|i am looking|looking to replace|told to find|charged ~4 finding',
        'need|needs|want|wants|find ~3 {PRODUCT_GENERIC} ~4 to|for|that|in place|which',
        '{NOTHING_YET} & {DEADLINE}',
        '{NOTHING_YET} ~10 to|for|in place|lined up',
        'what could you do for|what have u got for|what have you got|can you help|do you help',
        'never had|from scratch|zero monitoring|no system at all|at a loss',
        'your name ~4 came up|was suggested|first|given',
        'hence this email|hence me asking|hence my email|so who are you|therefore i write|write to establish|write to you',
        'we are a|we re a|i run a|family firm|family run|we have a small',
        'end of support|pulling the plug|retired|binned the version|reaching end|bought by|put us in the naughty',
      ],
      fair: [
        'we|i|im|are looking|seeking|searching ~4 {PRODUCT_GENERIC}',
        '{MANUAL} & {PEOPLE}|last week|every|we|our|still|in time|keep & !{ALSO}',
        'opening|launching|starting ~10 {NOTHING_YET}|need|no clue|zero',
        'need|needs ~1 someone|somebody|something ~0 to|that|for|who',
        'do not know ~6 to whom|who|how|where',
        'fund about half|fund abt|someone to fund|no lender',
        'moving off|move off ~4 {RIVAL}|{MANUAL}',
        'first time|for the first time',
        'explore|exploring ~4 something|options|solution*|cloud',
        'in one place|one single place|one central',
        'ringing round|asking around',
        'can not go on|cant go on|better have|something better',
        'is that something you do|can ur thing do|can your thing',
        'obligatory|mandatory ~10 nothing|not',
        '{NOTHING_YET}',
      ],
      weak: [
        '{PRODUCT_GENERIC}',
        '{TENDER}',
        '{SEEK}',
        '{MANUAL}',
        'project & {WANT}',
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
