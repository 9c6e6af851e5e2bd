import type { KindRule } from './kind-rule.ts';

export const stall: KindRule = {
  id: 'stall',
  cues: {
    fr: {
      strong: [
        '{FREEZE} ~10 {LATER}',
        '{LATER} ~10 {FREEZE}',
        '{NO_MONEY}',
        'rappel*|recontact*|reven*|reviens|relanc*|repass* ~6 {DATE}|apres|plus tard|quand|une fois|en|au',
        '{WANT} ~4 report*|repouss*|differ*|decal*|suspend*',
        'en reparle*|en recause*|en reparlera|reparlerons|se reparlera|en reparler',
        'tant que ~14 je|rien|on|plus|signe|touche',
        'pas avant|pas le moment|pas le temps de|pas cette annee',
        'mis* en pause|mets ~2 sur la glace|mettons ~2 sur la glace|au frigo|au frais|en suspens|en stand by|met ~4 au frigo',
        '{FREEZE} ~6 depense*|achat*|projet*|dossier*|budget*',
        'depense*|achat*|projet*|dossier*|budget* ~6 {FREEZE}|attend*|differe*',
        'on verra|nous verrons ~4 quand|apres|plus tard|l an',
        'attendra|attendront|attendre ~6 {DATE}|prochain*|exercice',
        'avant ~10 je ne|on ne|personne ne|je peux rien|touche a rien',
        'tete sous l eau|tete sous|tete dans|pas la tete',
        'jusqu a nouvel ordre|jusqu a nouvel avis',
        'laiss* ~4 {FREEZE}|passer',
      ],
      fair: [
        '{FREEZE} & {DATE}',
        '{FREEZE} & {BOSS}|projet|dossier|depense*',
        '{LATER} & {DATE} & {FREEZE}|pas|plus|d abord|prochain*',
        'd abord ~12 apres|ensuite|on en',
        'reprendre contact|revenir vers|revenez vers|revenir au|vous revenir',
        'l an prochain|prochain exercice|annee prochaine & pas|attend*|plus|passer*',
        'n est pas encore ~3 engage|nomme|arrive',
        'est parti|conge de maternite|elections & {LATER}|{FREEZE}|attend*',
      ],
      weak: [
        '{LATER}',
        '{FREEZE}',
        '{LATER} & {DATE}',
      ],
    },
    en: {
      strong: [
        '{FREEZE} ~10 {LATER}',
        '{LATER} ~10 {FREEZE}',
        'come back to me|come back to us|try me|try us|ask me again|call me ~6 in|after|when|once|{DATE}|until',
        'pick this up|circle back|revisit|raise this ~6 after|in|again|{DATE}|later',
        'on hold|on ice|parked|back burner|in abeyance|on the shelf|stood over|park the|park it|parking it',
        'freeze|froze|frozen ~8 {BUDGET}|spend*|purchase*|new|vendor|everything|line|placements|all',
        '{BUDGET}|spend*|purchase*|project*|everything ~6 freeze|froze|frozen|on ice|on hold|stopped',
        'postpone*|defer*|put off ~8 until|to|project|this|next|decision',
        'can wait|must wait|wait until|has to wait|will wait|wait till|leave it ~4 until|with me',
        'nothing|not|no decisions|not anything ~8 until|till',
        'first ~12 then|later|after|before',
        'not this side|next financial year|another time',
        'heads down|cant think about|can not think',
        'not now|not the right time|not the moment|not a good time|bad time',
        '{FREEZE} & {BOSS}|project|spend*',
      ],
      fair: [
        '{NO_MONEY}',
        'until ~10 not|no|nothing|cant|can not|we can not|leave|wait|then',
        '{FREEZE} & {DATE}',
        '{LATER} & {DATE} & {FREEZE}|{NOT}|first',
        'until the|till the|after the ~6 season|merger|harvest|strike|audit|elections|dust|summer|refund',
        'new ceo|new cto|new chief|new owners|new md',
        'in the new year|next quarter|next year & again|back|touch|revisit|then|try',
        '{FREEZE}',
      ],
      weak: [
        '{LATER} & {DATE}',
        '{LATER}',
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
