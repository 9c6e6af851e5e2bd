import type { KindRule } from './kind-rule.ts';

export const tierUpgrade: KindRule = {
  id: 'tier-upgrade',
  cues: {
    fr: {
      strong: [
        '{FEATURE} ~10 {HIGHER} ~4 {PLAN}',
        '{PLAN} ~2 {HIGHER}|{PLAN_NAME} & {WANT}|{HOW_MUCH}|{FEATURE}|?',
        'reserve* ~8 {PLAN}|{PLAN_NAME}|{HIGHER}',
        'passer|passage|monter|evoluer|basculer|migrer ~6 {PLAN}|{PLAN_NAME}',
        '{PLAN} ~3 {PLAN_NAME}',
        'ne|n|pas ~8 {FEATURE} ~8 {PLAN}',
        '{PLAN} ~6 n|ne|pas ~8 {FEATURE}',
        'pas|ni|rien ~6 dans|sur|avec ~1 notre|mon|ma|votre ~2 {PLAN}',
        '{PLAN} ~8 pas|plafonne|s arrete|limite*|conserve|trop petit|ne permet',
        'grise*|grisee* & {PLAN}|{FEATURE}|compte*',
        'difference ~6 {PLAN}|version*|formule*',
        'quitter ~3 version de base|formule|plan|gestion',
        'avec ~2 {PLAN} ~8 refus*|ne peut|peut pas|on peut pas',
        'seulement|uniquement|que dans|que pour|que sur ~8 {PLAN}|{PLAN_NAME}|{HIGHER}',
        'pas|non ~4 compris*|inclus*|prevu*|comprise ~6 {PLAN}|{CONTRACT}',
        '{FEATURE} ~6 pas ~3 inclus*|compris*|prevu*',
        'offre*|version*|edition*|plan*|formule* ~2 enterprise|entreprise|premium|pro|gold|platinum',
      ],
      fair: [
        '{HIGHER} ~4 {PLAN}',
        '{PLAN} ~4 {HIGHER}',
        '{NEED} ~12 {FEATURE} & {PLAN}',
        '{PLAN} & {FEATURE} & {WANT}',
        '{PLAN} & {FEATURE} & {NOT}',
        'exig*|obligatoire|impose* & {FEATURE} & votre|notre|rapport|version',
        '{PLAN_NAME} & {FEATURE}',
        'gestion privee|gestionnaire attitre|gerant attitre|grands patrimoines|service dedie',
        'cadenas|barre avec',
        'quelle|quoi|c quoi|faut quoi ~5 {PLAN}',
        'notre contrat ~6 ne|n|pas|seulement|s arrete',
        'n|ne ~4 comporte*|offre*|propos*|couvre*|permet* ~6 pas|guere|que',
      ],
      weak: [
        'auditeur*|commissaire|rssi|assureur|inspection|reglementation|certification ~4 exig*|veut|demand*|reclam*|impos*',
        '{PLAN} & {WANT}',
        'il nous faut|on a que|nous n avons que ~6 {FEATURE}',
        '{FEATURE} ~6 pas|manque*|ne',
      ],
    },
    en: {
      strong: [
        'upgrade*|upgrading & !past',
        'moving|move|jump|go|switch|step ~4 from ~4 to ~4 {PLAN}|{PLAN_NAME}',
        '{PLAN_NAME} {PLAN}',
        '{PLAN} ~2 {HIGHER}',
        '{HIGHER} ~2 {PLAN}',
        '{FEATURE} ~8 {HIGHER}',
        'not|no|without ~8 {FEATURE} ~8 {PLAN}',
        '{PLAN} ~4 not|does not|excludes ~8 {FEATURE}|offer|do|permit|allow|cover|include',
        'not ~4 in|on|with ~2 our|my|the|this ~3 {PLAN}',
        'greyed|grey|grayed|padlock|locked & {PLAN}|{FEATURE}|us',
        'only ~6 {PLAN}|{PLAN_NAME} & {FEATURE}|comes|available|for',
        'comes ~3 with|only ~4 {PLAN}|{PLAN_NAME}',
        '{FEATURE} ~8 missing|locked|excludes|reserved|withheld',
        'what would|what do|what must|what does ~6 unlock|open that|get past|get that|get the',
        '{PLAN} ~3 that|which|with ~8 {FEATURE}',
        'reserved|reserve ~4 for|to ~6 {PLAN}|{PLAN_NAME}|customers|members|larger|bigger',
        'to|about|into enterprise|premium|platinum',
        'outgrown|grown out of ~6 {PLAN}|package|shared',
      ],
      fair: [
        '{NEED} ~12 {FEATURE} & our|we|us & {PLAN}|{NOT}|version|system',
        '{FEATURE} & {PLAN} & {NOT}',
        '{FEATURE} & {PLAN} & {WANT}',
        'auditor*|insurer*|compliance|client|customer*|consultant|inspector* ~6 {NEED}|wants|flagged|asked|insist* ~12 {FEATURE}',
        '{PLAN_NAME} & {FEATURE}',
        'bigger|larger|better ~2 customer*|client*',
        'we can only|only lets|only shows|only gives|only stretches|can only see',
        'version ~6 that|which',
        'premier|enterprise|premium ~3 service|plan|version|edition|tier',
        'only for ~3 bigger|larger|dearer|enterprise',
        'the fancy|the fancier|the clever|the fuller|the big one',
      ],
      weak: [
        '{FEATURE} & {WANT} & {HOW_MUCH}',
        '{PLAN} & {HOW_MUCH}',
        '{PLAN} & {NOT}',
        'not allow|does not do|does not permit|will not let ~6 us',
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
