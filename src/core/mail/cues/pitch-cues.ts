import type { Cue } from './cue.ts';

/** Signs that the sender sells to us: what they offer, for whom, how they ask for a meeting, how to opt out. */
export const pitchCues: readonly Cue[] = [
  {
    name: 'opt-out',
    weight: 3,
    pattern:
      /unsubscribe|opt[- ]out|reply(?:ing)? "?(?:no|stop)\b|repond(?:ez|re|ant) (?:par )?["«]? ?(?:stop|non)\b|se desinscrire|desabonner|ne plus (?:etre contacte|recevoir)|opposer a la prospection|coordonnees sont publiques|abmelden|darse de baja|afmelden/,
  },
  {
    name: 'like-yours',
    weight: 3,
    pattern:
      /(?:companies|businesses|firms|teams|agencies|banks|vendors|lenders|brokers|startups|houses|contractors|advisors|people|organi[sz]ations|clients|insurers|distributors|managers) (?:like|such as) (?:yours?|urs|you|yourselves|your own)|(?:entreprises?|boites|societes?|editeurs?|cabinets?|bureaux|organismes?|equipes|agences|acteurs|gerants|banques|marques|sites?|reseaux[^.?!]{0,20}) (?:comme|tels? que|comparables? a) (?:la |le |les )?(?:votres?|tiennes?|tien|vous|toi)|unternehmen wie ihre|empresas como la|aziende come la/,
  },
  {
    name: 'we-help',
    weight: 3,
    pattern:
      /\b(?:we|i) (?:already )?(?:help|have helped|book|place|represent|accompany|white label|work with)\b|\bwe (?:are|'re) (?:a|an|team of|specialists?|the leading)\b|\bnous (?:aidons|accompagnons|equipons|editons|disposons d|referencons|sommes (?:une? |partenaire|fabricant|specialis))|\bon (?:aide|accompagne|remplit|divise|equipe)\b|(?:our|my) (?:agency|firm|consultancy|feed|enrichment tool|team can)|notre (?:agence|cabinet|plateforme|solution|formule|pack) (?:aide|accompagne|equipe|demarre|pour|coute|permet)/,
  },
  {
    name: 'they-already',
    weight: 3,
    pattern:
      /(?:your|2|two|four|three|of your) (?:competitors?|peers)\b|vos (?:concurrents|confreres)\b|most of our customers|most [a-z ]{0,30}directors i speak|(?:equipe|convaincu|accompagne) (?:deja )?[a-z0-9]+ [a-z]{4,}|plusieurs (?:editeurs|reseaux|banques|cabinets)|concurrent a vous|\d{2,}\+? (?:agencies|software|organismes|marques|editeurs|property managers)/,
  },
  {
    name: 'their-price',
    weight: 3,
    pattern:
      /(?:demarre|commence) a [\d ]+|starts? at (?:just )?[$€£]|from [$€£] ?\d+ (?:a|per) |(?:nous|on) (?:accordons|offrons|vous offre|fait)\b[^.?!]{0,60}(?:%|remise|essai|audit|mois|pilote)|je (?:peux|pourrais) (?:descendre|aller)\b|i can do \$?\d|we can (?:give|do|offer|start|fix|match|replace)|we(?:'d| would| could)? (?:waive|be glad to replace|match your)|rate card|bill rate|grille tarifaire|first (?:month|year|three months|lead|two weeks) [a-z ]{0,14}(?:free|without payment)|(?:premier mois|trois premiers mois|audit|pilote|migration) [a-z ]{0,20}(?:offerte?s?|gratuite?s?|rembourse)|free (?:audit|trial|pilot|lead|quote)|gratuit|sample free|no contract|cancel any ?time|sans engagement|% off\b|special rate|preferential rate|very competitive/,
  },
  {
    name: 'small-meeting',
    weight: 2,
    pattern:
      /\b(?:1[05]|20|2|10) ?(?:-|–)? ?(?:min|mins|minutes|mn)\b|quick (?:call|chat|demo|question|q)\b|(?:jump|hop) on a call|(?:dispo|disponible|libre) (?:demain|jeudi|mardi|lundi|vendredi|mercredi)|is thursday ok|show you a quick|fancy a (?:free|trial|call)/,
  },
  {
    name: 'who-decides',
    weight: 3,
    pattern:
      /(?:right|best|concerned) person|bonne personne|bon interlocuteur|pas (?:la |le |toi |vous )?(?:bonne personne|qui decide)|qui (?:decide|tranche|signe|valide)[^.]{0,60}(?:chez vous|\?|depense|investissement)|a qui (?:dois-je|puis-je) m'adresser|(?:who|whoever) (?:owns|holds|signs off|approves|in your company decides)|point me to|are you the decision|decision[- ]maker for|if (?:it isn't|it's not|you are not|you aren't) (?:you|the one) who|un simple nom/,
  },
  {
    name: 'noticed-you',
    weight: 2,
    pattern:
      /i (?:came across|noticed|see that|saw that|ran|was on) (?:your |that |[a-z.]+ through)|your (?:website|site|google ranking|booth|stand)\b|love what (?:you're|you are|ur|[a-z]+ is) |\bj'ai (?:vu que|jete un oeil|analyse)|votre site\b|saw [a-z]+ is hiring|(?:je vois|i see) que? ?(?:votre|that [a-z]+ is growing)|congrats on|your name came up/,
  },
  {
    name: 'out-of-the-blue',
    weight: 2,
    pattern:
      /out of the blue|cold email|je me permets (?:de vous (?:ecrire|contacter)|une |un )|permit myself|i hope you (?:won't|don't) mind|hope (?:your|you)\b[^.]{0,30}(?:great|well|keeping)|(?:bumping|circling back|gentle reminder|following my [a-z]+ e-?mails|troisieme relance|une relance|last time before i close|close your file)|greetings (?:of the day|from [a-z]+\b)/,
  },
  {
    name: 'their-trade',
    weight: 3,
    pattern:
      /\bseo\b|lead[- ]gen|qualified (?:leads|demos|meetings)|rendez-vous (?:qualifies|rssi)|rdv qualifies|prospection\b[^.]{0,30}(?:confie|externalis)|google ads|white[- ]label|sponsorship|gold sponsor|partner slot|platform partner|technology partners|marketplace|annuaire|comparateur|premium listing|bench of|consultants, immediate|staffing|outsourc|externalis|offshore|opco\b|votre lms|esg data|leasing|loueur actuel|backlink|telemarketing|notre catalogue|stalls? remaining|apporteur d'affaires|commission de \d|tiered commission|operateurs francophones|contre commission/,
  },
  {
    name: 'your-present-supplier',
    weight: 3,
    pattern:
      /your (?:present|current|actual|existing) (?:contract|provider|supplier|tool|vendor)|whatever you have in place|votre (?:prestataire|fournisseur|hebergeur|loueur|contrat|outil) (?:actuel|en place)|leur fournisseur|contrats? (?:d'approvisionnement|actuels?) arriv|when your [a-z ]{0,20}contract ends|ripping out|are you evaluating|are you comparing|avez-vous (?:un projet|un budget)|vous avez sans doute|si vous avez un budget|budget (?:\d{4} )?est ouvert|if (?:the )?budget is (?:already set|an issue)/,
  },
  {
    name: 'asks-us-to-buy',
    weight: 2,
    pattern:
      /(?:want|shall|should|can|could|may|might) (?:me |i |we )(?:to )?(?:send|offer|quote|show|make|give|grab|set up)\b|(?:voulez-vous|souhaitez-vous|puis-je|pouvons-nous|je serais ravi|serions ravis|serait heureux|serait honore|je peux)[^.?!]{0,40}(?:envoy|organis|montr|present|adress|faire|prepar|soumettre|reserv|proposer|offrir)|if you (?:were to )?(?:sign|upgrade|take|need more space)|si (?:tu renvoies|vous (?:vous engagez|signez|en prenez))|(?:we|i)(?:'d| would) (?:love|be delighted|be honou?red|gladly) (?:to )?(?:quote|send|add|offer|bid)|tu serais plutot|on se fait une demo|on en parle \?/,
  },
  {
    name: 'their-clients-gain',
    weight: 3,
    pattern:
      /(?:our|my) (?:clients|customers) (?:double|triple|save|see|get|gain)\b|(?:nos|mes) clients (?:doublent|triplent|gagnent|economisent|obtiennent)|(?:we|i) maintain [\d,. ]{1,9}|verified [a-z]{0,12} ?contacts|nous disposons de [\d .]{1,9}|il (?:nous )?reste [a-z0-9]{1,8} (?:emplacements|stands|places)|(?:stands|stalls|slots|booths) (?:are )?left/,
  },
  {
    name: 'asks-our-need',
    weight: 4,
    pattern:
      /how many (?:seats|users|licen[cs]es|leads|calls) would your|what would \d{1,5} more [a-z ]{0,30}be worth|quel serait votre besoin|do you need anything (?:printed|made|designed)|do you have (?:a |any )?budget\b|cherchez-vous de l'espace/,
  },
  {
    name: 'presses-on',
    weight: 3,
    pattern:
      /any thoughts on (?:the|my) (?:below|offer|note|proposal)|floating this|(?:bumping|pushing) this|should i close (?:your|the) file|avez-vous pu (?:reflechir|penser) a (?:ma|notre|mon) |(?:launch|introductory) (?:discount|offer|price)|offre de lancement|(?:preferential rate|tarif preferentiel|special rate)[^.?!]{0,20} (?:if|si) (?:you|vous)|i'll put (?:a|together a) quote|je vous (?:prepare|adresse) (?:un|mon|notre) devis|(?:shall i|voulez-vous que je vous) (?:hold|reserve)/,
  },
  {
    name: 'sales-role',
    weight: 1,
    pattern:
      /business develop|\bsdr\b|\bbdr\b|\bbde\b|growth (?:specialist|manager|hacker|lead)|head of partnerships|partnerships? (?:lead|manager)|service partenaires|directeur du developpement|conseiller flotte|responsable grands comptes|sales (?:manager|director)|regional sales|account manager @/,
  },
];

/** Signs that the sender buys from us, or already does; they weigh against a pitch. */
export const buyerCues: readonly Cue[] = [
  {
    name: 'your-offer',
    weight: 3,
    pattern:
      /your (?:quote|quotation|offer|proposal|invoice|pricing|prices?|tool|platform|product|software|licen[cs]e|support|engineer|technician|demo|plans?|package|help page|statement|rate|fee)s?\b|(?:votre|vos|ton|tes) (?:devis|offres?|propositions?|factures?|tarifs?|solution|logiciel|plateforme|outil|appli|formules?|licences?|support|technicien|ingenieur|demo|baremes?|prestation|proposition|conditions)\b|ihr(?:e|em|en)? (?:angebot|produkt|software|preis)|su oferta|vostra offerta|uw offerte/,
  },
  {
    name: 'our-contract',
    weight: 3,
    pattern:
      /(?:our|my) (?:contract|plan|subscription|licen[cs]es?|account|users|seats|renewal|policy|facility|limit|mandate)\b|(?:notre|mon|nos|mes) (?:contrat|abonnement|formule|licences?|police|compte|utilisateurs|couverture|ligne|mandat|forfait)\b|chez vous (?:nous|depuis|tout)|unser(?:e|en)? (?:vertrag|lizenz)/,
  },
  {
    name: 'asks-us',
    weight: 2,
    pattern:
      /(?:can|could|would|will) you (?:please |also |maybe )?(?:send|quote|give|tell|share|confirm|do|provide|price|come|show|let|call|add|look|make|check|resend|explain)|please (?:send|quote|confirm|advise|let us|provide|add|cancel)|do you (?:also|have|offer|cover|do|sell|mob)\b|(?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu) (?:me |m'|nous |aussi |deja |d'ici la )?[a-z']*(?:envoyer|faire|chiffrer|dire|adresser|indiquer|transmettre|rappeler|appeler|confirmer|proposer|parler|donner|regarder)|(?:envoyez|faites|dites|rappelez|appelez|donnez|envoie|fais|dis)[- ](?:moi|nous)|proposez-vous|vous (?:faites|avez|vendez) aussi|what would (?:it|that|we|you|the)|how much|combien (?:ca|cela|coute|pour|par|de plus)|merci de (?:nous|m')|kindly (?:send|bring|quote|confirm|share)/,
  },
  {
    name: 'we-want',
    weight: 2,
    pattern:
      /we(?:'re| are) (?:looking (?:for|at)|evaluating|comparing|moving|growing|opening|currently|considering)|we (?:need|want|would like|'d like|plan to|have to)\b|i(?:'d| would) like\b|i need\b|nous (?:cherchons|recherchons|souhaitons|souhaiterions|voudrions|aimerions|envisageons|avons besoin|comparons|lancons)|on (?:cherche|voudrait|aimerait|a besoin|lance|passe)\b|je (?:cherche|voudrais|souhaite|souhaiterais)\b|il nous (?:faut|faudrait)|j'(?:aimerais|ai besoin)/,
  },
  {
    name: 'our-side',
    weight: 2,
    pattern:
      /(?:our|my) (?:board|cfo|ceo|coo|it|it team|legal|lawyer|security|procurement|budget|auditor|director|president|team (?:was|is|has|needs|loved))\b|(?:notre|mon|ma) (?:daf|direction|dg|conseil|juriste|service juridique|dsi|rssi|comite|budget|acheteur|associee?|comptable|presidente?|auditeur|auditrice|patron|equipe (?:a|est))\b|unser (?:vorstand|einkauf|budget)/,
  },
];
