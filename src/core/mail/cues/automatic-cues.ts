import type { Cue } from './cue.ts';

export const bounceSenders = /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|bounces?)(?:[+.-]|$)/;

export const bounceCues: readonly Cue[] = [
  {
    name: 'undelivered',
    weight: 2,
    pattern:
      /undeliver|delivery (?:status|has failed|failure|to the following)|returned (?:mail|to sender)|mail delivery|failure notice|could(?:n't| not) be delivered|wasn't (?:delivered|found at)|non (?:remis|distribue)|echec de (?:la )?remise|n'a (?:pas )?(?:pu|pas) (?:pu )?etre (?:remis|delivre)|n'a pas ete remis|unzustellbar|nicht zugestellt|no se (?:pudo|ha podido) entregar|impossibile recapitare|niet (?:bezorgd|afgeleverd)|nao (?:foi )?entregue/,
  },
  {
    name: 'smtp-code',
    weight: 2,
    pattern:
      /\b[45]\d\d[ -]?#?[45]\.\d{1,3}\.\d{1,3}\b|\b[45]\.\d{1,2}\.\d{1,3}\b|recipientnotfound|user unknown|mailbox (?:is )?full/,
  },
];

/** Beginnings of the subject of an automatic answer. */
export const autoReplySubject =
  /^(?:[^\p{L}]{0,4})(?:reponse automatique|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|auto ?:|out of (?:the )?office|ooo\b|absen(?:ce|te?\(?e?\)?)(?: du bureau)? ?(?:[:/]|re\b)|absent\(e\)|abwesen|automatische antwort|respuesta automatica|fuera de la oficina|risposta automatica|automatisch antwoord|afwezig|resposta automatica|fermeture (?:annuelle|estivale|exceptionnelle)|conges?\b|on leave|away from|i am away|cabinet tres sollicite)/u;

export const autoReplyCues: readonly Cue[] = [
  {
    name: 'absent',
    weight: 2,
    pattern:
      /\bje (?:suis|serai) (?:actuellement )?(?:absente?|en conges?|en vacances|indisponible)|actuellement (?:absente?|en conges?)|conge (?:maternite|parental)|(?:i am|i'm|i will be) (?:currently )?(?:out(?: of (?:the )?office)?\b|on (?:annual |maternity |parental )?leave|away|absent|in [a-z]+ till)|on annual leave|off contract until|no longer work|away till|not in the house|(?:entreprise|imprimerie|bureau|societe|usine|office|plant)[^.]{0,30} (?:est fermee?|is (?:shut|closed))|ich bin (?:derzeit |bis )|estoy (?:ausente|fuera)|sono (?:assente|fuori)|ik ben (?:afwezig|niet)|estou (?:ausente|fora)|geschlossen|maternity leave/,
  },
  {
    name: 'return',
    weight: 2,
    pattern:
      /de retour (?:le|lundi|mardi|mercredi|jeudi|vendredi)|a mon retour|mon retour|des notre retour|au retour|on my return|when (?:i am|we are|i'm) back|until i return|(?:until|till|jusqu'au|jusqu'a mi-?) ?(?:le )?(?:\d|monday|mi-|[a-z]+ \d|the \d)|back on|bis (?:am )?\d|wieder erreichbar|write again in|revenir vers nous apres/,
  },
  {
    name: 'not-read',
    weight: 2,
    pattern:
      /ne (?:sera|seront) pas (?:transfere|lu)|ne consulterai pas|not (?:be )?(?:reading|forwarded|monitored)|will not (?:read|be read)|without access to my mail|acces limite|spotty reception|patchy wifi|messages seront lus|n'est pas releve|seront traitees? des/,
  },
  {
    name: 'deputy',
    weight: 1,
    pattern:
      /pendant (?:mon absence|cette periode)|in my absence|(?:urgen|urgence|pour toute|pour une (?:question|commande|panne)|for (?:urgent|anything|new business|energy))[^.]{0,120}(?:contact|appele|ecri|write to|joindre|repond|@)|assure l'interim|merci d'ecrire a|while i'm away|sont suivis par|please contact/,
  },
  {
    name: 'says-automatic',
    weight: 3,
    pattern:
      /(?:ceci est|il s'agit d')(?: une?)? ?reponse automatique|this is an automat(?:ic|ed) (?:reply|response)|dies ist eine automatische antwort|reponds sous \w+ jours ouvres|nous repondons sous/,
  },
];

export const notificationSenders =
  /^(?:no[-_.]?reply|ne[-_.]?pas[-_.]?repondre|do[-_.]?not[-_.]?reply|notifs?|notify|notifications?|alerts?|alertes?|calendar|calendrier|agenda|billing|invoices?|system|robot|updates|calendar-invites|dse|mailer|security|statements?)(?:[+.-]|$)/;

export const calendarSubject =
  /^(?:accepted|declined|tentative|cancell?ed|invitation|updated invitation|accepte|refuse|decline|provisoire|annule|mise a jour|nouvel evenement|termin(?:zusage|absage)|zugesagt|abgelehnt|aceptad[ao]|rechazad[ao]|accettato|rifiutato|geaccepteerd|afgewezen)\b ?:/;

export const notificationCues: readonly Cue[] = [
  {
    name: 'do-not-reply',
    weight: 4,
    pattern:
      /(?:ne (?:pas )?repond(?:ez|re) (?:pas )?a (?:ce|cet)|merci de ne pas (?:y )?repondre|do not reply|don't reply|message automatique|automatic notification|automated (?:message|advice)|system[- ]generated|generated automatically|alerte automatique|genere automatiquement par|noreply@)/,
  },
  {
    name: 'calendar',
    weight: 3,
    pattern:
      /(?:has|a) (?:tentatively )?(?:accepted|declined|accepte|refuse|decline|invited you)\b|(?:this|cet|cette) (?:event|evenement|invitation) (?:has been|a ete)|\b(?:when|quand|where|ou|organi[sz]er|organisat(?:eur|rice)) ?:|nouveau rendez-vous a ete planifie|invitation from google/,
  },
  {
    name: 'account-event',
    weight: 3,
    pattern:
      /all parties have|toutes les parties ont signe|envelope id|reference de l'enveloppe|has been released|a ete livree|(?:sont|est) disponibles? dans votre (?:espace|boite)|(?:documents|quittances)[^.]{0,40}(?:deposes|publiees)|your (?:group premium )?statement is ready|(?:has used|vous avez utilise|you have used|you have reached|have reached) \d|sera renouvele automatiquement|periode d'essai|votre essai|your trial|we were unable to charge|nous n'avons pas pu prelever|commented on|viewed "|moved [a-z ]+ to "|who viewed|un client a laisse un avis|voici l'activite de|new comment/,
  },
  {
    name: 'dunning-or-form',
    weight: 3,
    pattern:
      /invoice [\w/-]+[^.]{0,60}(?:past due|still open)|overdue invoice|if you have already (?:paid|sent)|late fee|annual (?:vendor )?kyc|know your customer|self-certification|w-8ben|connaissance client|crs self|facture [\w-]+ (?:est )?echue|beneficial owners/,
  },
  {
    name: 'mass-greeting',
    weight: 3,
    pattern:
      /(?:dear|cher|chere) (?:valued )?(?:customer|client|cliente|vendor partner|business partner|account holder)\b|as part of (?:our|annual)|every business customer/,
  },
  {
    name: 'manage-notices',
    weight: 2,
    pattern:
      /manage notifications|turn off digests|you (?:are )?receiv(?:e|ing) this (?:e?-?mail|mail) because|notifications? settings|vous recevez ce (?:rapport|message) (?:en tant|car)|supprimer de mon calendrier|\[compare plans\]|voir dans le calendrier|do not share this email/,
  },
];

export const newsletterSenders =
  /^(?:news|newsletter|lettre|infolettre|infos?|digest|redaction|editor|editorial|mag|flash|weekly|team|hello|post|mail|updates|courtiers|press|presse)(?:[+.-]|$)/;

export const newsletterCues: readonly Cue[] = [
  {
    name: 'list-footer',
    weight: 3,
    pattern:
      /unsubscribe|se desinscrire|desabonn|desinscription|abmelden|afmelden|darse de baja|disiscriv|cancelar inscricao|update (?:your )?preferences|gerer (?:mes|vos) preferences|you(?:'re| are) (?:receiving|getting) this|vous recevez cette|forward(?:ed)? (?:this )?to a (?:friend|colleague)|advertise with us|view (?:it )?in (?:your )?browser|voir dans le navigateur|version en ligne/,
  },
  {
    name: 'issue',
    weight: 3,
    pattern:
      /special issue|numero special|hors[- ]serie|a reader writes|un lecteur (?:ecrit|nous)|(?:#|n° ?|no\. ?|issue |numero |number )\d{1,4}\b[^.]{0,40}|newsletter|infolettre|la lettre de|le mag de|weekly\b|digest\b|in today's|au sommaire|a la une|this week ?[:i]|this issue|ce mois-ci dans|edition du|flash [a-z]+/,
  },
  {
    name: 'rubrics',
    weight: 3,
    pattern:
      /(?:temoignage|reader (?:story|question)|sponsored|from our sponsors|classifieds|petites annonces|webinar|webinaire|agenda|opinion|events|dossier|interview|survey|sondage|our survey|jobs) ?:|reader question|question d'une lectrice|\(\d+ min read\)|members only|espace adherents?|appel a propositions|early[- ]bird|read it here|lire (?:la suite|l'article)|premiers lecteurs|bon plan|le deal|dossiers? a deposer|page \d/,
  },
  {
    name: 'bullets',
    weight: 2,
    pattern: /(?:^|\n)[ \t]*[•→■▪*✔🧰💬🎁🛒>][^\n]{10,300}\n(?:[^\n]{0,300}\n){0,3}[ \t]*[•→■▪*✔🧰💬🎁🛒>]/u,
  },
  {
    name: 'mass-greeting',
    weight: 2,
    pattern:
      /chers? (?:lecteurs?|abonnes|adherents|partenaires|consoeurs|membres)|dear (?:readers?|members?|subscribers?)|good morning (?:from|\.)|hello les|hi, it's [a-z ]+ (?:number|issue)|happy new year from/,
  },
];
