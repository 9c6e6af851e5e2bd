/** Who decides, how and where; and who speaks. Entries are folded: words, stems (`licen*`) and phrases, between commas. */
export const deciders = {
  BOSS: {
    fr: `
      directeur*, directrice*, dg, pdg, daf, drh, dsi, dirigeant*, patron*, boss, chef*, gerant*,
      cogerant*, president*, presidente, direction, direction generale, codir, comex, comite*, conseil,
      conseil d administration, ca, bureau, commission*, associe*, associes, actionnaire*, tutelle,
      mairesse, maire, ma femme, mon mari, mon associe, ma boss, madame, monsieur, siege, groupe,
      maison mere, ag, assemblee*, secretaire general, tresorier*, proprietaire*, ceo, cfo, cto,
      banquier, monseigneur, fondateur, frere, docteure, ordonnateur, belle maman, notaire,
      secretaire executif, indivision, economes, delegation syndicale, rssi, medecin chef, colonel,
      general, abbe, maitre, docteur, pere, abbesse, superieure, econome, prefet, proviseur, principal,
      recteur, doyen, adjoint, elus, bailleur, investisseur*, fonds, holding, actionnaire, associee*,
      comite de direction, comite d investissement, comite d engagement, comite de pilotage, instance*,
      ces, cse, syndic, copropriete, controleur de gestion, responsable achats, cadre dirigeant,
      hierarchie, en haut
    `,
    en: `
      boss, bosses, ceo, cfo, cto, cio, coo, md, vp, director*, chairman, chairwoman, chair, president,
      owner*, partner, partners, board, committee, trustees, governors, council, court, head office,
      headquarters, himself, the wife, management, leadership, exec, exco, executive*, sponsor,
      head of, treasurer, bursar, headmistress, headmaster, principal, parent, group cio,
      finance director, fd, purchase committee, tender committee, shareholders, dean, secretary,
      elders, finance, the old man, dad, brothers, sisters, mdm, sir, canon, professor, dr, mr, mrs,
      supervisory board, head, helen, clinical director, managing director, father, colonel,
      general manager, gm, managing partner, senior partner, investor*, shareholder*,
      steering committee, investment committee, credit committee, works council, union, controller,
      comptroller, group, group finance, head of procurement, superintendent, provost, vice chancellor,
      registrar, vicar, abbot, mayor, county, city council, upstairs, above me, higher ups, my manager,
      line manager, lady, founders, founder, cofounder, co founder, directors, two directors,
      board member
    `,
  },
  DECIDE: {
    fr: `
      decid*, decision*, tranch*, arbitr*, valid*, approuv*, dernier mot, feu vert, accord, aval, vot*,
      choisi*, choix, signe, signera, signer, visa, se prononc*, dit oui, dira oui, dire oui,
      oui ou non, oui ou le non, dit amen, donne son accord, a la main, a le stylo, le chequier,
      tient les cordons, tient les comptes, a qualite, seul habilite, habilite*, statu*, retenir,
      l ordre, en dernier ressort, autorisation, prerogative, pouvoir, deliberation, c est lui qui,
      c est elle qui, c est elles qui, c est eux qui, mene la dedans, engage la depense, consentir,
      revient, reviendra, donne le go, le go, releve de la seule, appartient, choisira, decidera,
      signataire, c est lui, c est elle, c est eux, imprimatur, benediction, a le final, mot de la fin,
      rend son avis, avis favorable, avis conforme, adoube, donner le la, arbitre, acte*,
      emporte la decision, fait la pluie, autorise, autoriser, sous reserve de, conditionne a,
      obtenir l accord, convaincre, a convaincre
    `,
    en: `
      decide*, decision, approve*, approval, sign off, signs off, signs, signed off, final say,
      final word, last word, final call, has to ok, ok it, her call, his call, your call, not my call,
      my call, call to make, vote*, veto, nod, bless, green light*, greenlight*, authoris*, authoriz*,
      say so, yes or no, yay or nay, yes comes from, put his name, puts her pen, pen counts,
      has to say yes, have to say yes, say yes, choose*, chooses, win over, rests with, lies with,
      rest with, passes or rejects, allowed to sign, signatory, signing powers, disposes, go or not go,
      sits on, sign it, goes past, has the pen, makes the call, to settle, sign, scribble,
      wave it through, tick it off, decides, assent, clears, commit, sits and, signatories,
      holds the pen, holds the purse, calls the shots, calls it, picks the winner, picks,
      gets the last, has the last, sole authority, authority to, empowered, mandate to, blessing,
      rubber stamp, convince, persuade, buy in, on board with, ratif*, endorse, adjudicat*,
      go ahead from, ok from, yes from, needs to be the full, in the room, whose signature,
      last one required, get it past, carry upstairs
    `,
  },
  MEETS: {
    fr: `
      se reunit, se tient, se rencontrent, se reunissent, siege le, siegera, seance, reunion du,
      comite du, commission du, conseil du, ag du, passe en, passe devant, passer devant,
      passe devant le, vote le, session, ordre du jour, reunion de, soumis au, soumis a, present* au,
      devant le comite, devant le conseil, devant le, siege, siegent, convoque*, assemblee du,
      assemblee de, conseil de, comite de, prochain comite, prochain conseil, prochaine commission,
      a l ordre du jour, passe le, arbitrages, plenier*, seminaire
    `,
    en: `
      sits on, meets on, meets, sits, meeting on, board on, board votes, goes to the board,
      goes to committee, goes to, serves before, board pack, committee papers, tabled,
      before the board, before the committee, put to, taken to the board, council meeting, goes up to,
      convene*, next meets, next meeting, next board, agenda, on the agenda, before the partners,
      annual meeting, agm, away day, offsite, session on, hearing
    `,
  },
  BUYER: {
    fr: `
      nous, on, notre, nos, je, j, mon, ma, mes, moi
    `,
    en: `
      we, our, us, i, my, me
    `,
  },
} as const;
