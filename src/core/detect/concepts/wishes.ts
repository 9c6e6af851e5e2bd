/** Wanting, needing and adding. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const wishes = {
  WANT: {
    fr: `
      veu*, voul*, voud*, souhait*, desir*, aimer*, envisag*, compte*, prevo*, projet*, pens*, song*,
      entend*, besoin, faut, faudra*, faudrait, interess*, recherch*, cherch*, demand*, reclam*, exig*,
      attend*, tient, dispos*, favorable*, pret a, prets a, me tente, conviendr*, necessit*, me ferait,
      ca prend, ca prendrait, ravi*, me plairait, m arrangerait, serait utile, serait bien, bienvenu*,
      volontiers, on mettrait bien, on verrait bien, je verrais bien, me fait de l oeil, tente*,
      enthousiasm*, compt* sur
    `,
    en: `
      want*, would like, should like, like to, need*, wish*, hope*, hoping, plan*, consider*, look* at,
      looking to, intend*, keen, interested, after, request*, ask*, require*, must, have to, has to,
      got to, prefer*, thinking of, minded to, ready to, happy to, should be grateful, could do with,
      love to, begging, expect*, pleased to, would be glad, eager, due to, fancy, fancies, would love,
      would help, be useful, like the look, tempted, tempting, want to see, see about, get hold of,
      could we, can we, curious, aim to, aiming, resolved to, determined to, welcome
    `,
  },
  NEED: {
    fr: `
      besoin, faut, faudra*, faudrait, il nous faut, necessaire, indispensable, manque*, exige*,
      exigent, oblige*, obligatoire, impose*, imposent, doit, doivent, devra*, devront, devons,
      reclame*, reclament, demande*, demandent, veut, veulent, voudrai*, requiert, requis
    `,
    en: `
      need*, require*, must, have to, has to, got to, mandatory, obliged, obliging, insist*, demand*,
      want*, wants, asked for, asks for, asking, flagged, expects, necessary, compulsory
    `,
  },
  ADD: {
    fr: `
      ajout*, rajout*, etend*, elarg*, augment*, mont*, pass*, doubl*, tripl*, embarqu*, equip*,
      integr*, rejoin*, bascul*, mettre, inclure, inclu*, couvrir, couvr*, faire entrer, entrer,
      ouvrir, rentr*, compl*, prendre, releve*, hauss*, portera, porter, deploy*, generalis*, activer,
      creer, commander, renforc*
    `,
    en: `
      add*, extend*, expand*, increase*, raise*, lift*, double*, triple*, grow*, put on, put them,
      bring in, bring, include*, roll out, onboard, scale, top up, bump*, upsize, come on, come under,
      merge*, get on, equip*, cover*, take on, another, extra, additional, more, join*, enlarge, go up,
      open, fold, buy
    `,
  },
} as const;
