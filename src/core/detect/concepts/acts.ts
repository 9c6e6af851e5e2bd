/** What the buyer wants, does, asks or cannot do. */
export const acts = {
  WANT: {
    fr: 'veu*, voul*, voud*, souhait*, desir*, aimer*, envisag*, compte*, prevo*, projet*, pens*, song*, entend*, besoin, faut, faudra*, faudrait, interess*, recherch*, cherch*, demand*, reclam*, exig*, attend*, tient, dispos*, favorable*, pret a, prets a, me tente, conviendr*, necessit*, me ferait, ca prend, ca prendrait',
    en: 'want*, would like, should like, like to, need*, wish*, hope*, hoping, plan*, consider*, look* at, looking to, intend*, keen, interested, after, request*, ask*, require*, must, have to, has to, got to, prefer*, thinking of, minded to, ready to, happy to, should be grateful, could do with, love to, begging, expect*, pleased to, would be glad, eager, due to',
  },
  NEED: {
    fr: 'besoin, faut, faudra*, faudrait, il nous faut, necessaire, indispensable, manque*, exige*, exigent, oblige*, obligatoire, impose*, imposent, doit, doivent, devra*, devront, devons, reclame*, reclament, demande*, demandent, veut, veulent, voudrai*, requiert, requis',
    en: 'need*, require*, must, have to, has to, got to, mandatory, obliged, obliging, insist*, demand*, want*, wants, asked for, asks for, asking, flagged, expects, necessary, compulsory',
  },
  SEND_ME: {
    fr: 'envoye*, envoi*, adress*, faire parvenir, parven*, transmett*, communiqu*, donn*, faites, faire, fait, file*, indiqu*, precis*, chiffr*, cote*, dites, dis, preparer, prepare*, etabli*, remett*, fourni*, sortez, balance*, recevoir, obtenir, avoir',
    en: 'send*, share, give, provide, quote, let me have, let us have, let me know, need, get, drop, forward, shoot, put together, prepare, submit, advise, tell, set out, furnish, make us, issue, see, receive, work out, knock up, price up',
  },
  HOW_MUCH: {
    fr: 'combien, a combien, quel prix, quel tarif, quels tarif*, quels sont vos prix, quel cout, quel montant, quel serait le montant, quel est le prix, quelle reduction, ca coute, cout*, couterait, coute, ca ferait, ca me fait, ca fait combien, ca donne quoi, ca donnerait, donnerait quoi, reviendrait, reviendra, ca monte, monte a, s eleverait, eleverait, quels prix, prenez combien, facturez, factureriez, facturer*',
    en: 'how much, what cost*, what would it cost, what does it cost, cost us, cost me, what is the price, whats the price, what price, what rate, which amount, what amount, what do you charge, you charge, what are you charging, charge for, the damage, set me back, run us, run me, sting us, sting me, looking at for, what would you, what do i owe, to the bill, what it costs, what comes it, come to, price for, price of, price per, what would we pay, pay more, at what price, at what charge, on what terms, upon what terms, ball park, ballpark, rough idea, roughly how, what figure, what sort of, the delta, difference in, the jump in',
  },
  ASK_OFFER: {
    fr: 'faites vous, vous faites, vous proposez, proposez vous, avez vous, vous avez, auriez vous, auriez, vs auriez, vous vendez, vendez vous, vous louez, existe, existe t il, ca existe, fournissez, vous gerez, vous branchez, intervenez, interviennent, savez vous, vous savez, pratiquez, traitez, seriez vous, etes vous, couvrez, vous couvrez, editez, vous editez, pourriez, pouvez, vous pouvez, possible, tu as, as tu, t as, moyen de, si vous faites',
    en: 'do you, can you, could you, are you, have you, would you, is there, does your, has your, is that you, is that something, you do, you offer, you sell, you cover, can your, could your, might your, might you, offer, provide, supply, sell, handle, do you make, do you also, able to, within your, something you, you stock, you run, dont suppose you, do not suppose you',
  },
  ALSO: {
    fr: 'aussi, egalement, en plus, outre, en outre, de plus, a cote, tant qu on y est, tant que j y suis, pendant qu on y est, par ailleurs, au passage, autre*, encore, meme, ainsi que, itou, a part, en complement, en parallele, dans la foulee, puisque vous, en meme temps',
    en: 'also, as well, aswell, too, besides, in addition, on top, while we are at it, apart from, alongside, other than, likewise, additionally, other, furthermore, on a different note, separately, since you already, as you already, next to',
  },
  ADD: {
    fr: 'ajout*, rajout*, etend*, elarg*, augment*, mont*, pass*, doubl*, tripl*, embarqu*, equip*, integr*, rejoin*, bascul*, mettre, inclure, inclu*, couvrir, couvr*, faire entrer, entrer, ouvrir, rentr*, compl*, prendre, releve*, hauss*, portera, porter, deploy*, generalis*, activer, creer, commander, renforc*',
    en: 'add*, extend*, expand*, increase*, raise*, lift*, double*, triple*, grow*, put on, put them, bring in, bring, include*, roll out, onboard, scale, top up, bump*, upsize, come on, come under, merge*, get on, equip*, cover*, take on, another, extra, additional, more, join*, enlarge, go up, open, fold, buy',
  },
  MORE: {
    fr: 'de plus, en plus, plus de, supplementaire*, additionnel*, autre*, nouveau*, nouvel*, encore, davantage, second, seconde, deuxieme, troisieme, quatrieme, sixieme, double, le double, rajout*, extension*, un 4 e, # e',
    en: 'more, extra, additional, another, further, new, second, third, fourth, sixth, twice, double, rather #, on top, increase*, increment*, instead of, bigger, larger, next door, others',
  },
  ARRIVE: {
    fr: 'arriv*, debarqu*, demarr*, commenc*, rejoin*, rentr*, embauch*, recrut*, engag*, accueill*, integr*, ouvr*, ouvert*, reprend*, reprenons, repris*, rachet*, rachat, acquis*, absorb*, fusion*, transfer*, demenag*, debut*, cree*, lance*, nous rejoi*, gagne, decroche*, recoi*, recu, passe de, monte*, grand*, agrandi*, croissance, s ajout*, viennent, monter',
    en: 'start*, join*, arriv*, hire*, hiring, taken on, taking on, took on, take on, onboard*, land*, open*, acquir*, bought, taking over, took over, take over, takeover, absorb*, merg*, won, win, sign* leases, growing, grown, grew, expand*, launch*, moves into, moving into, coming on, come on, comes, complete on, close on, break ground, doubled, integrat*, welcom*, inherited, newly appointed, coming over, is now, have now, flow into, double*, staffing up, from # to #, set foot',
  },
  LACK_ACCESS: {
    fr: 'pas d acces, aucun acces, sans acces, pas de compte, pas de login, pas le login, aucun login, pas de licence*, pas de carte, pas encore de, ne peu* pas, ne peu* pas se connecter, peut pas, peuvent pas, peut pas s installer, aucun peut, ne peut, bloqu*, refuse*, plus de place*, plus un seul, ne figur*, figurait nulle part, nulle part, ne dispos*, aucun*, pas couvert*, non couvert*, pas assur*, dehors, partag* l identifiant, partagent, meme mot de passe, mot de passe, meme identifiant, attend*, en attente, ne remont*, pas encore, toujours pas, pointent, sur papier, non autorise, doivent, devront, pouvoir, faut leur, leur ouvrir, aucune n est',
    en: 'no access, without access, no login*, no account*, not have access, not have a login, can not log in, can not clock in, can not get in, can not put, can not open, none of them, neither, share one, sharing one, sharing the, shares one, share a, one login, same login, one password, same password, locked out, thrown out, thrown off, kicked out, kick out, wait*, not covered, uninsured, outside the, not on the, is not one, not one of them, not yet, still no, no room, nowhere, need their own, own login, will need, each need, each one needs, want their own, who will need, want to be on, stand without, without a uniform, not allowed, not let, will not let, would not let, let me put, sat here with no, stuck, refuse*, squeez*, excluded, has none, have none, cant clock',
  },
  LIMIT: {
    fr: 'limite*, plafond*, quota*, maximum, maxi, seuil, capacite, compteur, # sur #, nombre maxima*, plafonn*, nombre de places, palier',
    en: 'limit*, cap, capped, ceiling, quota*, maximum, max, threshold, capacity, allowance, # of #, # out of #, counter, headcount cap, fair use, committed credits, entitlement',
  },
  FULL: {
    fr: 'atteint*, depass*, explos*, satur*, sature*, plein*, complet, epuis*, franchi*, fini, bloqu*, coup*, refus*, mange, suffi*, ne suffi*, tient plus, tenir, suit pas, deborde*, a l etroit, tape dans, tapons dans, au maximum, a bloc, au boutte, rendus a, pas assez, trop juste, trop petit*, plus de place, plus de, il me reste, il reste, reste #, insuffisan*',
    en: 'full, maxed, max out, reached, exceed*, hit, hitting, hits, past the, over the, sailed past, crossed, ran dry, run dry, ran out, run out, running out, used up, outgrow*, outgrown, at capacity, no more, stops at, stop at, stops us, stopped, cuts off, overflow*, bursting, tight, blocked, refus*, not enough, not be enough, will not do it, not do it anymore, no longer enough, too small, tripped, taken, occupied, went quiet, limit reached, storage full, remaining, sat on the ceiling, no logins left, none left, left on',
  },
  NOT: {
    fr: 'pas, ne, n, aucun*, jamais, ni, sans, rien, nullement, non, guere, nul',
    en: 'not, no, never, none, nor, neither, without, nobody, nothing, hardly, zero',
  },
  MANUAL: {
    fr: 'excel, tableur*, papier*, cahier*, tableau blanc, a la main, post it, fichiers excel, word, classeur*, carnet*, fiche* carton*, agenda papier, telephone arabe, feuille* volante*, google sheet*, ressaisi*, on imprime, imprimons, registre papier, talkie walkie, de tete, copier, copient, copie, recopi*, manuel*, a la mano',
    en: 'spreadsheet*, excel, paper, by hand, manually, whiteboard, white board, wall chart, wall calendar, shoebox*, sheila, notebook*, magnets, post it*, sticky notes, google sheet*, word docs, in their heads, fax, envelope, brown paper, stamp card, outlook contacts, scripts in, diary book, patchwork, biro, passes a bucket, rekey*, by post, on the back of',
  },
  SEEK: {
    fr: 'cherch*, recherch*, a la recherche, en quete, besoin d un*, besoin de, faut un*, nous faut, trouver, trouve, equiper, s equiper, remplac*, mettre en place, instruire, choisir un*, en vue de, appel a, consult*, dematerialis*, se doter, doter, m equiper, moderniser, pallier, remedier, sortir du',
    en: 'looking for, look for, search*, seeking, seek*, in search, in want of, find, finding, need a, need an, needs a, in the market, replace*, replacing, set up, put in place, something to, something that, something better, someone to, somebody to, way of, move off, get rid, ringing round, asking around, evaluating, source, sourcing, shopping for, want a, want an, explore something, hunting for',
  },
  NOTHING_YET: {
    fr: 'n avons rien, rien pour, n ai rien, ai rien, aucun*, pas encore, rien du tout, part* de zero, partons de zero, feuille blanche, rien derriere, rien en ce moment, rien pantoute, n y connais rien, y connais rien, connais rien, aucun outil, zero surveillance, pas de, personne, nul assureur, sans rien, ne sais, ne savons, ne sait, ne disposons, a qui m adresser, a qui nous adresser, personne ne sait, sans en connaitre',
    en: 'have nothing, has nothing, got nothing, nothing at all, nothing in place, no system, no clue, no idea, from nothing, from scratch, zero way, zero monitoring, not have any, no tool, no cover, not a cent of cover, without anybody, nobody to, nobody lined up, no lender, never had, never employed, for the first time, at a loss, do not know, does not know, nobody knows, no one behind, knows not, we have nothing, still no, still with fax, no place, nobody insures, none of our',
  },
  CANCEL: {
    fr: 'resili*, annul*, denonc*, denonciation, mettre fin, mettons fin, arret*, clotur*, ferm*, stopp*, interromp*, rompre, quitt*, supprim*, retir*, desabonn*, rendre, restitu*, se separer, nous separer, sortir de, resiliation, laisse* tomber, laisser tomber, debranch*, desinstall*, couper, coupe*, sortie, se passer de, on arrete, reprendre la machine, s eteindre, racheter',
    en: 'cancel*, terminat*, discontinu*, wind down, winding down, wind yours down, shut down, shut, close the account, close my, close our, close out, stop, stopping, drop, dropping, end, quit, leave, leaving, get out, pull out, pull the, opt out, give notice, notice, revoke, scrap, ditch, hand back, take back, take off, strike it off, turn off, unsubscribe, redemption, part ways, switch off, not be taking, no further call, cease, remove, goodbye, redeem',
  },
  NOTICE: {
    fr: 'preavis, recommande, resiliation, par la presente, notifi*, notifions, denonciation, lettre de resiliation, delai de resiliation, modalites de sortie, comment on ferme, comment on fait',
    en: 'notice period, notice, termination, cancellation, hereby, letter to shut, exit terms, how do i shut, exit clause, months notice, give notice',
  },
  SWITCH: {
    fr: 'bascul*, migr*, passer chez, passons chez, partir chez, aller chez, remplacer, remplac*, changer de, transferer, transfert*, changeons de, voir ailleurs, regarde ailleurs, chercher ailleurs, regarder ailleurs, ailleurs, prendre votre suite, a votre place, chez eux, reprise de nos donnees, demenager, quitter, sortir de votre, adopte, leur confier, tout lui confier, confier le',
    en: 'switch*, migrat*, move to, moving to, move over, moved over, moving all, move the, shift* the lot, shifting, transition*, transfer*, replace you, replacing you, in your place, take over from you, go elsewhere, looking elsewhere, look elsewhere, look around, shopping around, jump ship, should jump, swap, moving off, come from your system, back on paper, give you the, leave you, moved everything, convert to, go with, cut over to, see in place',
  },
  COMPLAIN: {
    fr: 'panne*, plant*, bug*, faux, fausse*, erreur*, interruption*, retard*, lent, lente, lenteur*, ne repond, personne ne repond, sans reponse, aucune reponse, morte, rate*, manque*, excuses, decu*, decevant*, inacceptable*, intenable, insatisf*, mecontent*, sous performance, perte de confiance, en panne, tombe en rade, indisponib*, coupure*, trop de, desagreable*, taches, vide mes, perdus, perdu, froid*, incident*, semaine sans',
    en: 'outage*, down, crash*, bug*, fail*, wrong, late, slow, unanswered, no reply, nobody answer*, no one return*, not one returns, never returns, nobody calls, nobody rang, no phone call, delay*, broken, mess, lost, errors, poor, disappoint*, unacceptable, sub par, bottom quartile, underperform*, freezing, apologis*, apologiz*, excuses, penalty, declined claim, incident*, unreliable, uneaten, wet, double charged, missed, without reply',
  },
  FED_UP: {
    fr: 'marre, ras le bol, plein le dos, plus confiance, confiance est rompue, confiance n y est plus, la confiance, perdu confiance, c est trop, la goutte, regrett*, je commence a regretter, lasse, lassitude, patience, excede*, epuise*, furieu*, se passer de vous, on s est pas trompes, s il fallait perseverer, expliquez moi pourquoi, vaut encore la peine, votre nom, maintien, comme un numero, n en peut plus, tanne*, degout*',
    en: 'fed up, had enough, up to here, lost faith, lost confidence, lost trust, patience, last straw, tired of, sick of, asking why we pay, why we pay, what we are paying for, paying for this, had a gutful, gutful, done making excuses, i am done with, we are done with, finished with this, is end between us, can not forgive, not forgive, one more and, regret, no longer trust, livid, exhausted, unacceptable, furious, worth it, run out of arguments, hard to justify, difficult to explain, never again',
  },
} as const;
