/** Prices, and asking for them or for less. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const prices = {
  DOCUMENT_PRICE: {
    fr: `
      devis, proposition de prix, offre tarifaire, meilleure offre, meilleurs tarifs, soumission*, proposition tarifaire, proposition financiere, proposition commerciale,
      proposition chiffree, chiffrage*, cotation*, offre de prix, proforma, pro forma, tarification,
      bareme*, grille tarifaire, liste de prix, propal*, estimation, ordre de grandeur
    `,
    en: `
      quote*, quotation*, pricing, price list, price book, rate card, proposal*, estimate, ballpark,
      commercials, tender price, cost breakdown, pro forma, fee schedule, fee proposal, written price,
      price, prices, tariff
    `,
  },
  PRICE: {
    fr: `
      prix, tarif*, cout*, montant*, prime, mensualite*, mensuel*, loyer, frais, commission*, taux,
      redevance, facture, chiffre*, somme, honoraires, conditions tarifaires, conditions financieres,
      cotisation, addition, note, marge
    `,
    en: `
      price*, pricing, cost*, fee*, rate, rates, premium*, charge*, figure*, number*, amount, monthly,
      monthlies, spread, margin, bill, total, sum, commission, tariff, damage, basis points, bps,
      outlay
    `,
  },
  HOW_MUCH: {
    fr: `
      a combien, combien ca, combien cela, combien pour, combien par, combien de plus, combien vous,
      combien faut, combien faudrait, combien ce, combien le, combien la, combien un, combien une,
      combien me, combien nous, combien si, combien on, combien il, quel prix, quel tarif, quels tarif*, quels sont vos prix, quel cout,
      quel montant, quel serait le montant, quel est le prix, quelle reduction, ca coute, cout*,
      couterait, coute, ca ferait, ca me fait, ca fait combien, ca donne quoi, ca donnerait,
      donnerait quoi, reviendrait, reviendra, ca monte, monte a, s eleverait, eleverait, quels prix,
      prenez combien, facturez, factureriez, facturer*
    `,
    en: `
      how much, what cost*, what would it cost, what does it cost, cost us, cost me, what is the price,
      whats the price, what price, what rate, which amount, what amount, what do you charge,
      you charge, what are you charging, charge for, the damage, set me back, run us, run me, sting us,
      sting me, looking at for, what would you, what do i owe, to the bill, what it costs,
      what comes it, come to, price for, price of, price per, what would we pay, pay more,
      at what price, at what charge, on what terms, upon what terms, ball park, ballpark, rough idea,
      roughly how, what figure, what sort of, the delta, difference in, the jump in
    `,
  },
  SEND_ME: {
    fr: `
      envoye*, envoi*, adress*, faire parvenir, parven*, transmett*, communiqu*, donn*, faites, faire,
      fait, file*, indiqu*, precis*, chiffr*, cote*, dites, dis, preparer, prepare*, etabli*, remett*,
      fourni*, sortez, balance*, recevoir, obtenir, avoir
    `,
    en: `
      send*, share, give, provide, quote, let me have, let us have, let me know, need, get, drop,
      forward, shoot, put together, prepare, submit, advise, tell, set out, furnish, make us, issue,
      see, receive, work out, knock up, price up
    `,
  },
  DISCOUNT: {
    fr: `
      remise*, rabais, ristourne*, reduction*, geste, geste commercial, effort, un effort, abattement,
      promo*, tarif association, tarif asso*, tarif education, tarif preferentiel, meilleur prix,
      meilleur tarif, moins cher, prix d ami, gratuit*, gratos, offert*, cadeau, prix plus doux,
      tarif plus doux, degressif*, negoci*, aligne*, alignez, vous aligner, revoir a la baisse,
      a la baisse, baiss*, descend*, baissez, coupe la poire, couper la poire, serrer le crayon,
      serrez, arrondir, petit quelque chose, bouger, marge de manoeuvre, du lousse,
      condition* preferentiel*, combler cet ecart, combler, gratter, rogner, a l euro, marge, arrondi,
      un cran, d un cran, bout de chemin, faire mieux, un mieux, meilleures conditions, prix reduit,
      tarif reduit, offrir, offrez, offert, offerte, a zero, zero frais, remise en main, casser,
      ecraser, pousser un peu, revoir votre copie, revoir votre, revoyez, reduire, moitie prix,
      baisse de, compenser, rogne*, faire un effort, a ce prix, a ce tarif, couper en deux,
      mois offert*, lisser
    `,
    en: `
      discount*, rebate*, reduction*, money off, knock*, knocked off, break on, price break,
      volume break, volume price, better price, better rate, better deal, best price, best rate,
      sharpen, sharpening, pencil, shave*, come down, bring it down, cheaper, match it, match that,
      get near that, get anywhere near, flexib*, wiggle room, movement on price, movement on the price, movement on the rate, give in it, any give,
      negotiable, negotiate, waive*, waiver, throw in, free month*, meet me half way, meet me halfway,
      meet us, something off, charity rate, loyalty, favourable rate, concession*, % off, trim*,
      take off, lose the, consideration in the, help me out, looked after, do better, drop the price,
      special rate, more favourable, educational discount, skonto, multi yr, discounted, reduce,
      reduced, sweeten, sweetener, goodwill, bring it back, bring it to, get it down, down to,
      close the gap, meet in the middle, split the difference, round it down, round down, lower,
      lowered, slice off, chop, cut the, half price, free of charge, zero setup, fee gone,
      minimum fee gone, at cost, best you can do, best you can, what you can do, your best, room on,
      room in, make us a gesture, a gesture, gesture of, notch down, minimum # %, on listed rates,
      off the, less per
    `,
  },
  TOO_DEAR: {
    fr: `
      trop cher*, cher, chers, ca pique, pique, salee, gourmand, eleve*, lourd*, un peu raide,
      ca passe pas, difficile a defendre, difficile a justifier, pas defendre, malaises a justifier,
      grimace, excede*, depasse, ecart, le meme prix, ca ne va pas, plus cher que, hors budget,
      au dessus de, de trop, trop haut, passe pas, avale de travers, en travers de la gorge, travers,
      sale, coup de massue, fait mal, douloureux, disproportion*, exorbitant*, excessif, excessive,
      ne passe pas, inacceptable, au dessus du marche, ne se defend*, indefendable, difficile a avaler,
      fait tiquer, tique, tousse*, hausse de
    `,
    en: `
      too much, too high, too dear, expensive, steep, pricey, high side, on the high side, bit rich,
      rich for, a bit salty, salty, brutal, ouch, daft, hectic, hurts, a lot for, more than i,
      above what i, above what we, ahead of where, hard to defend, able to defend, over budget, pinch,
      still charging, overpriced, eye watering, higher than, cannot carry, can not carry,
      cannot live with, can not live with, we cannot, hard to swallow, choke on, choked, salted,
      steepish, out of line, out of reach, hard sell, more than we, over the odds, above market,
      eye popping, ridiculous, exorbitant, excessive, stiff, raises eyebrows, got past, get it past,
      winced, than i can defend, not something i can, on top of last year
    `,
  },
  IF_SIGN: {
    fr: `
      je signe, on signe, nous signons, signe ce soir, signe demain, on tope, si on signe,
      si nous signons, tu as ma signature, vous avez ma signature, vous avez mon accord, vous avez la commande,
      je vous adresse le bon de commande, le contrat signe, si je paye, si nous payons, si on paye,
      si on regroupe, si on renouvelle, si je prends, si on prend, si je m engage, si on s engage,
      nous nous engageons, je te signe, on en parle plus, et je signe, je vous renvoie le papier,
      papier signe, paraphe, et c est signe, affaire conclue, marche conclu, et on y va, on valide,
      je valide, et je valide, on est bons, vous l avez, c est dans la boite, et c est bon
    `,
    en: `
      i sign, ill sign, i will sign, we sign, well sign, i ink, signed by, if we sign,
      have himself sign, you have the order, can have the order, i have it signed, shake hands,
      push the order, the order goes out, close at our end, if we commit, if i pay, if we pay,
      for paying, payment in advance, in advance, upfront, up front, if i take, if we take,
      i will take all, sign from my phone, sign today, sign tonight, we have a deal, wave it through,
      i stop looking, and we talk, and its signed, i return it, return it signed, signed this evening,
      sign the term sheet, you have my signature, done deal, deal is done,
      consider it signed, and we go, green signal, we are in, we are good, i am in, ink this, countersign,
      get it past him, we will proceed, proceed today, could get it past, you have a deal, its yours
    `,
  },
} as const;
