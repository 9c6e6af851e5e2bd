/** Beginnings of folded words that say what the numbers and dates of a sentence are about, in seven languages. */
const beginningsOf = (text: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${text
      .trim()
      .split(/\s*\n\s*|\s*\|\s*/)
      .join('|')})`,
    'u',
  );

/** What a buyer waits for: deciding, signing, starting, opening, arriving. */
export const startWords = beginningsOf(`
demarr|bascul|operationnel|en service|en production|en place|ouvr|rejoi|arriv|lanc|debut|commenc|prend effet|deploi|install|livr|tourn|besoin|decid|tranch|sign|statu|se prononc|attribu|vote|valid|embauch|entre|entrent|entrer|integr|emmenag|il faut|il faudrait|doit etre|doivent etre|equip|actif|active
go live|going live|goes live|live|start|launch|open|join|arriv|begin|kick off|kickoff|roll|deploy|in place|up and running|running|switch|cut over|cutover|need|decid|decision|sign|board|approv|award|pick|choose|vote|land|come|deliver|install|require|move|must|in by|on air|on board|onboard
start|einfuhr|beginn|live|produktiv|in betrieb|eroff|entscheid|unterschr|benotig|brauch|liefer|umstell|umstieg|soll|muss|kommen|einzieh|beschluss|beschliess
empez|comenz|arranc|poner en marcha|puesta en marcha|operativ|abrir|abrimos|incorpor|decid|firm|necesit|lanz|entreg|instal|implant|tiene que estar
inizi|partir|partenz|avvi|operativ|apri|apertur|decid|firm|serv|conseg|install|attiv|entrare|entra|entran|deve essere
start|begin|live|openen|opent|beslis|teken|nodig|lever|ingebruik|in gebruik|operationeel|moet|uitrol|beslui
comec|inici|arranc|entrar|abri|abre|decid|assin|precis|lanc|entreg|instal|implement|operacional|tem de estar|tem que estar
`);

/** The end of what runs now. */
export const endWords = beginningsOf(`
echeance|arrive a|expire|se termin|prend fin|tombe|fin de contrat|fin d'engagement|reconduction|terme|renouvel|finit
end|expir|run out|runs out|up on|is up|term|renew|lapse|sunset|roll|anniversary
lauft|auslauf|ablauf|endet|verlanger|vertragsende|kundig|frist
venc|termin|finaliz|renov|caduc|expira
scad|termin|rinnov|conclu
aflo|loopt|vervalt|eindigt|verleng|opzeg
venc|termin|renov|caduc|expira|cess
`);

/** Appointments, invoices, absences and what was: their dates are not about buying. */
export const otherDates = beginningsOf(`
rendez-vous|rdv|reunion du|visio|se voit|on se voit|nous voyons|nous verrons|appelez|rappel|dejeun|passer vous voir|facture|prelev|reglement|virement|paiement|conges|absent|vacances|votre mail du|votre courrier du|votre message du|suite a notre|echange du|panne|incident|intervention
call|meet|catch up|catch-up|lunch|coffee|zoom|teams at|invoice|payment|paid|remittance|out of office|on leave|holiday|back on|your email of|your letter of|speak|chat|ring me|outage|statement
termin am|besprech|treffen|telefon|rechnung|zahlung|urlaub|abwesen|ihre mail vom|ihr schreiben vom|anrufen
reunion|llamada|llamar|quedar|factura|pago|vacaciones|ausente|su correo del
riunion|incontr|telefon|chiam|fattura|pagament|ferie|assente|vostra mail del
afspraak|overleg|bellen|factuur|betaling|vakantie|afwezig|uw mail van
reuniao|chamada|ligar|fatura|pagamento|ferias|ausente|seu email de
`);

/** Deadlines for our answer, which count less than the day of the decision or the start. */
export const replyWords = beginningsOf(`
offres? (?:sont|est) a|remise des|reponse|depot des|a remettre|plis|retourner|votre (?:offre|devis|chiffrage|proposition)
bids? |quotation|your (?:offer|quote|proposal|reply|response)|submission|replies|responses
angebot|abgabe|antwort|rucksendung
ofertas? |respuesta|entrega de
offerte? |risposta|consegna delle
offerte|antwoord|indienen
propostas? |resposta
`);

/** Money that is there for this purchase, or its price as a whole. */
export const moneyWords = beginningsOf(`
budget|enveloppe|ligne|plafond|cote|mis de|vote|accord|alloue|inscrit|debloque|prevu|mettre jusqu'a|jusqu'a|maximum|max|dispose|commande|bon de commande|montant|total|emprunt|financ|finance|placer|placement|capital|credit|facilite|pret|apport|subvention|depens|consacr|au-dessus|au-dela|octroi|fonds|somme|tresorerie|encours|couvr|besoin|cherch|ne depass
budget|set aside|earmark|ring-?fenc|ceiling|cap |capped|up to|put by|allocat|approv|sanction|spend|fund|purchase order|po |order|total|all in|all-in|facility|loan|borrow|line of|line to|invest|deposit|bridge|debt|limit|allowed|released|granted|signed off|got |have |put |authoris|authoriz|squeez|not to exceed|not exceeding|no more than|max|worth|raise
budget|rahmen|freigegeben|genehmigt|bewilligt|bis zu|hochstens|maximal|zur verfugung|eingeplant|vorgesehen|bestell|kredit|darlehen|auftrag|summe|anlegen|finanzier
presupuesto|partida|aprobad|disponem|disponib|hasta|maximo|reserv|pedido|prestamo|credito|financ|inver|importe|techo|asignad|tope
budget|stanziat|approvat|a disposizione|disposizione|fino a|massimo|accantonat|ordine|prestito|finanzia|fido|importo|tetto|investi
budget|vrijgemaakt|goedgekeurd|begroot|begroting|beschikbaar|tot |maximaal|maximum|bestel|lening|krediet|bedrag|opzij|voorzien|plafond|invester
orcamento|verba|aprovad|disponi|dispomos|ate |no maximo|maximo|reserv|encomenda|emprestimo|credito|financ|invest|montante|teto|tecto|valor
`);

/** What the buyer brings along towards a loan: less than what they want. */
export const ownShare = beginningsOf(`
apport|j'apporte|fonds propres|nous en promet
equity|of my own|of our own|down payment|own funds
eigenkapital|eigenmittel
fondos propios|entrada
fondi propri|anticipo
eigen inbreng|eigen middelen
capitais proprios|entrada
`);

/** Right before money or a count that is too little today. */
export const leftBehind =
  /(?:instead of|rather than|not|au lieu de|plutot que|present|current|actuel\p{L}*|statt|en vez de|invece di|in plaats van|em vez de|(?:ligne|facilite|line|facility|limit)(?: \p{L}+)? (?:de|of))\s(?:the |our |les |nos |[€$£])*$/u;

/** Money of other things: thresholds of who signs, losses, turnover, invoices, what a rival asks, what is paid today. */
export const otherMoney = beginningsOf(`
au-dela de|au-dessus de|facture|chiffre d'affaires|penalit|amende|rembours|solde|loyer|nous payons|nous coute|on paie|frais de dossier|nous a propose|salaire|avoir de|il me demande
turnover|revenue|fine|refund|invoice|anything over|anything above|over £|above £|we pay|we're paying|currently pay|quoted|costs us|salary|balance|overdue|credit note
rechnung|umsatz|erstattung|wir zahlen|uber \\d|ab \\d|gutschrift
factura|facturacion|pagamos|reembolso|multa
fattura|fatturato|paghiamo|rimborso
factuur|omzet|we betalen|terugbetaling
fatura|faturacao|pagamos|reembolso
`);

/** A count that is left behind or compared with, right before the number: "instead of 350", "contre 25 000". */
export const comparedBefore =
  /(?:instead of|in place of|rather than|up from|down from|from|au lieu de|contre|au lieu des|en plus des|plutot que|statt|anstatt|en lugar de|en vez de|invece di|al posto di|in plaats van|em vez de|on top of the|limite a|bloque a|stops at|stops me at|capped at|nous bloque a)\s(?:the |our |les |nos |\p{L}+ ){0,1}$/u;

/** The buyer tells its size or what it wants, right before the number. */
export const sizeBefore =
  /(?:we are|we're|we have|we've|there are|there is|nous sommes|on est|nous avons|on a|j'ai|nos|our|all|les|the|soit|pour|for|to|a|jusqu'a|une? equipe de|a team of|besoin de|need|want|add|adding|ajouter|ajout de|about|around|some|environ|wir sind|unsere|fur|somos|tenemos|nuestros|para|siamo|abbiamo|per|we zijn|onze|voor|nossos|temos|passe a|passons a|passer a|serons|serait|will be|another|extra|\d+ a)\s?$/u;

/** A limit that is reached, right before the number: not the size that is wanted. */
export const limitBefore =
  /(?:maximum|max|limit\p{L}* (?:of|de|a|is)|cap of|up to|all|affiche|plafond de|stops at|maximal|maximo|massimo) $/u;

/** A count in a time is a rate: "300 commandes par mois". */
export const rateBehind =
  /^(?:\s?\/\s?|\s(?:par|per|pro|por|al|a|each|every|chaque|je|im)\s)(?:mois|mo|an|jour|semaine|month|year|day|week|monat|jahr|tag|mes|ano|dia|mese|anno|maand|jaar|dag)/u;

/** Counting verbs near the number that mean growth or need. */
export const growthWords = beginningsOf(`
ajout|supplement|de plus|en plus|arriv|rejoi|embauch|recrut|passe|passer|passons|passerons|equip|couvr|besoin|acces|creer|ouvr|integr|reprend|reprenons|repris|rachat|commande|chiffr|tarif|cout|devis|prix|abonn|deploi|former|forfait|licence
add|extra|more|join|hir|onboard|grow|another|take over|took over|acqui|increase|expand|new starters|quote|price|pricing|cost|cover|equip|need|want|roll out|rollout|order|supply|quota
zusatz|weiter|erweiter|mehr|neue|einstell|aufstock|benotig|brauch|angebot|preis|kost|bestell|ubernehm
anadir|ampli|mas|nuev|incorpor|contrat|necesit|presupuesto|precio|oferta|pedido
aggiung|ampli|in piu|nuov|assum|servono|preventivo|prezzo|offerta|ordine
extra|bijkomend|uitbreid|nieuw|erbij|aanwerv|nodig|offerte|prijs|bestel
acrescent|adicion|ampli|mais|nov|contrat|precis|orcamento|proposta|preco|encomenda
`);
